"""The first page: in which language, and whether for good or to try."""

from PySide6.QtCore import QCoreApplication, QRect, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.services.setting_up import Step
from kiosk.ui.desk.kit.column import Block
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.parts.card import ActionCard, even_out
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.words import LANGUAGES, Words
from kiosk.ui.setup.step import StepSheet

translate = QCoreApplication.translate

TALL, GAP = 160, 16
"""Of a way to go on, and between the two, in design pixels."""


class Ways(Block):
    """The two ways to go on, one below the other."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.begin = ActionCard(look, "fill/storefront", act=True, parent=self)
        self.trial = ActionCard(look, "fill/flask", parent=self)

    def tall(self, width: int) -> int:
        return self.look.px(2 * TALL + GAP)

    def arrange(self) -> None:
        px = self.look.px
        for number, card in enumerate((self.begin, self.trial)):
            self.put(card, QRect(0, number * px(TALL + GAP), self.width(), px(TALL)))
        even_out((self.begin, self.trial))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing: the cards stand on the page."""


class WelcomeSheet(StepSheet):
    """Nothing is written here; the language is the place's from the next step on."""

    spoken = Signal(str)
    """Another language was chosen."""
    trial_wanted = Signal()

    def __init__(self, look: Look, words: Words, *, begun: bool) -> None:
        """`begun`: there is a place already, which is gone on with."""
        super().__init__(Step.WELCOME, look)
        self.words = words
        self.begun = begun
        self.languages = Options(look)
        self.language_field = Field(look, self.languages)
        self.form = Form(look)
        self.form.ask(self.language_field)
        self.ways = Ways(look)
        self.languages.changed.connect(lambda: self.spoken.emit(str(self.languages.value)))
        self.ways.begin.clicked.connect(self.went)
        self.ways.trial.clicked.connect(self.trial_wanted)
        self.show_cards(self.form, self.ways)

    @property
    def may_wait(self) -> bool:
        return False

    def tell(self) -> None:
        self.title.setText(translate("Setup", "Bienvenue dans Parvis"))
        self.sub.setText(
            translate(
                "Setup",
                "Votre porte compte, sans devenir un guichet. Cinq minutes suffisent ; presque tout "
                "peut attendre, et se retrouve dans Réglages.",
            )
        )
        options = [Option(code, name) for code, name in LANGUAGES.items()]
        self.languages.offer(options, [self.words.language])
        self.language_field.say(translate("Setup", "Langue"))
        if self.begun:
            label = translate("Setup", "Continuer la mise en place")
            sub = translate("Setup", "Tout ce qui a été réglé est gardé.")
        else:
            label = translate("Setup", "Mettre en place notre lieu")
            sub = translate("Setup", "Nom, horaires, premiers badges : la porte s’ouvre à la fin.")
        self.ways.begin.explain(label, sub)
        self.ways.trial.explain(
            translate("Setup", "Essayer avec un lieu inventé"),
            translate("Setup", "Rien n’est gardé. Vous revenez ici quand vous voulez."),
        )
        self.measure()

    def show_building(self, part: float) -> None:
        """The invented place is being made: say how much of it is there, from 0 to 1."""
        words = translate("Setup", "Le lieu inventé se prépare… {percent} %")
        self.ways.trial.explain(self.ways.trial.label, words.format(percent=round(100 * part)))
        for way in (self.ways.begin, self.ways.trial):
            way.setEnabled(False)
        self.ways.repaint()

    def enter(self) -> None:
        for way in (self.ways.begin, self.ways.trial):
            way.setEnabled(True)
