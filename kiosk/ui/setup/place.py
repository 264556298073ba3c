"""Which place it is: its name and its kind. From here on it exists."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, QTimeZone

from kiosk.domain.catalogue import Catalogue
from kiosk.domain.errors import BadInput, KioskError
from kiosk.sentences import told
from kiosk.services.setting_up import Step
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.settings.words import zone_options
from kiosk.ui.parts.look import Look
from kiosk.ui.setup.kinds import ActivitiesBlock, KindsBlock
from kiosk.ui.setup.step import Outcome, StepSheet

translate = QCoreApplication.translate

HOME = "Europe/Paris"

Keep = Callable[[str, str, str], None]
"""Keeps a name, a kind and a time zone. Raises `KioskError` with a sentence."""


def zone_here(system: str) -> str:
    """The time zone of this machine, where French places are; else that of most of them."""
    known = [str(option.value) for option in zone_options(None)]
    return system if system in known else HOME


class PlaceSheet(StepSheet):
    """The only step that can't wait."""

    def __init__(
        self, look: Look, catalogue: Catalogue, language: Callable[[], str], keep: Keep
    ) -> None:
        super().__init__(Step.PLACE, look)
        self.language = language
        self.keep = keep
        self.line = TextInput(look, longest=80)
        self.name_field = Field(look, self.line)
        self.form = Form(look)
        self.form.ask(self.name_field)
        self.kinds = KindsBlock(look, catalogue)
        self.activities = ActivitiesBlock(look)
        self.kinds.changed.connect(self._chose)
        self.show_cards(self.form, self.kinds)

    @property
    def may_wait(self) -> bool:
        return False

    def show_place(self, name: str, kind: str) -> None:
        """Show what was said before."""
        self.line.setText(name)
        self.kinds.choose(kind)
        self._show_activities()

    def tell(self) -> None:
        self.title.setText(translate("Setup", "Votre lieu"))
        self.sub.setText(
            translate(
                "Setup", "Son nom s’affiche à la porte. Son genre donne les premières activités."
            )
        )
        self.name_field.say(translate("Setup", "Comment s’appelle-t-il ?"))
        self.kinds.tell(self.language())
        self._show_activities()

    def enter(self) -> None:
        self.line.setFocus()

    def go(self) -> Outcome:
        chosen = self.kinds.chosen
        self.form.find_fault(None, "")
        if not self.line.text().strip():
            return self._blame_name(told(BadInput("place.name"), self.language()))
        if chosen is None:
            words = translate(
                "Setup", "Touchez le genre qui lui ressemble : tout se change ensuite."
            )
            self.kinds.find_fault(words)
            self.measure()
            self.view.ensureWidgetVisible(self.kinds.title)
            return Outcome.STAY
        zone = zone_here(QTimeZone.systemTimeZoneId().toStdString())
        try:
            self.keep(self.line.text(), chosen.kind.code, zone)
        except BadInput as error:
            return self._blame_name(told(error, self.language()))
        except KioskError as error:
            self.failed.emit(told(error, self.language()))
            return Outcome.STAY
        return Outcome.DONE

    def _blame_name(self, sentence: str) -> Outcome:
        self.form.find_fault(self.name_field, sentence)
        self.show_fault(self.name_field)
        return Outcome.STAY

    def _chose(self) -> None:
        self._show_activities()
        # Once the new card has its place.
        QTimer.singleShot(0, self, lambda: self.view.ensureWidgetVisible(self.activities))

    def _show_activities(self) -> None:
        chosen = self.kinds.chosen
        if chosen is not None:
            self.activities.show_kind(chosen, self.language())
            self.show_cards(self.form, self.kinds, self.activities)
        self.measure()
