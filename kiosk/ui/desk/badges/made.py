"""Badges that were just made: printed, saved or shown now, since their codes are known now only."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.services.badge_sheet import EACH, Layout, PrintableBadge, badge_pages
from kiosk.services.drawing import Page
from kiosk.services.hand_out import withdraw_made
from kiosk.services.logo import logo_of
from kiosk.services.make_badges import NewBadge
from kiosk.services.sheet_file import SheetFile
from kiosk.ui.desk.badges.making import LEAST_WIDE
from kiosk.ui.desk.badges.pictures import PageCard
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.badges.words import layouts
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.column import Row
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.saving.errand import Errand, Steps
from kiosk.ui.desk.saving.printers import PrintRun, printer_named, printers
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.label import err, ink2
from kiosk.ui.parts.look import Look

translate = QCoreApplication.translate

LISTED = 20
"""Badges listed at first, and more with each [Voir la suite]."""


class Fate(Enum):
    """What became of a badge so far."""

    PRINTED = auto()
    SAVED = auto()
    SHOWN = auto()


class MadeSheet(BadgeSheet):
    """Closing it asks first, while some of the badges have reached nobody; those are withdrawn."""

    saving_wanted = Signal()
    showing_wanted = Signal(object)
    """A `NewBadge`."""

    def __init__(
        self, bench: Bench, look: Look, made: Sequence[NewBadge], layout: Layout = "a4"
    ) -> None:
        super().__init__(bench, look)
        self.made = [*made]
        self.fates: dict[str, set[Fate]] = {badge.code: set() for badge in made}
        self.layout_options = Options(look)
        self.layout_options.offer(layouts(), [layout])
        self.layout_field = Field(look, self.layout_options)
        self.printers = Options(look)
        self.printer_field = Field(look, self.printers)
        self.form = Form(look)
        self.print_button = desk_button(look, self.form, "bold/printer", Kind.PRIMARY)
        self.save_button = desk_button(look, self.form, "bold/file-pdf")
        self.stop_button = desk_button(look, self.form, "bold/x")
        self.form.ask(self.layout_field, self.printer_field)
        self.form.offer(self.print_button, self.save_button, self.stop_button)
        self.preview = PageCard(look)
        self.listing = Listing(look)
        self.listed = LISTED
        self.question = Form(look)
        self.stay = desk_button(look, self.question, "", Kind.PRIMARY)
        self.drop = desk_button(look, self.question, "", Kind.DANGER)
        self.question.offer(self.stay, self.drop)
        self.is_asking = False
        self.errand = Errand(self)
        self.status = ""
        self._fate = Fate.PRINTED
        self._doing: SheetFile | None = None
        self.layout_options.changed.connect(lambda: self.show_page(0))
        self.print_button.clicked.connect(self.print)
        self.save_button.clicked.connect(self.saving_wanted)
        self.stop_button.clicked.connect(self._stop)
        self.preview.turned.connect(self.show_page)
        self.listing.more_wanted.connect(self._list_more)
        self.listing.acted.connect(self._show_code)
        self.stay.clicked.connect(self._stay)
        self.drop.clicked.connect(self._drop)
        self.errand.told.connect(self._tell_progress)
        self.errand.done.connect(self._end)
        self.errand.failed.connect(self._fail)
        self._arrange_cards()

    @property
    def layout_wanted(self) -> Layout:
        """How they are printed."""
        return next(layout for layout in EACH if layout == self.layout_options.value)

    @property
    def left(self) -> Sequence[NewBadge]:
        """Those that reached nobody yet."""
        return [badge for badge in self.made if not self.fates[badge.code]]

    def may_close(self) -> bool:
        """Whether nothing is lost by it; else ask, and if that was asked already, stay."""
        if self.errand.is_under_way:
            return False
        if self.is_asking:
            self._stay()
            return False
        if not self.left:
            return True
        self.is_asking = True
        self._arrange_cards()
        self.tell()
        self.stay.setFocus()
        return False

    def end(self) -> None:
        """Stop what is under way, and withdraw what reached nobody."""
        self.errand.stop()
        if self.left:
            self._withdraw()

    def tell(self) -> None:
        alias = self.made[0].alias
        if len(self.made) == 1:
            words = translate("Badges", "Nouveau badge : « {alias} »").format(alias=alias)
        else:
            words = self.tr("%n badge(s) créé(s)", "", len(self.made))
        self.title.setText(words)
        self.sub.setText(
            translate(
                "Badges",
                "À imprimer, enregistrer ou montrer avant de quitter cette page ou de verrouiller.",
            )
        )
        self.layout_options.offer(layouts(), [self.layout_wanted])
        self.layout_field.say(translate("Badges", "Sur quel papier ?"))
        self._tell_printers()
        self.print_button.say(translate("Badges", "Imprimer"))
        self.save_button.say(translate("Badges", "Enregistrer en PDF"))
        self.stop_button.say(translate("Badges", "Arrêter"))
        self.preview.title.setText(translate("Badges", "Ce qui sera imprimé"))
        self._tell_question()
        self._tell_status()
        self._tell_list()
        self.show_page(self.preview.number)

    def show_page(self, number: int) -> None:
        """Show one of the pages as it will be printed."""
        each = EACH[self.layout_wanted]
        count = -(-len(self.made) // each)
        number = min(number, count - 1)
        some = self.made[number * each : (number + 1) * each]
        page = next(self._pages(some))
        self.preview.show_page(page, number, count)
        self.measure()

    def print(self) -> None:
        """Print them all on the printer that is chosen."""
        try:
            printer = printer_named(str(self.printers.value))
        except KioskError as error:
            self._fail(error)
            return
        self._begin(PrintRun(printer, self._pages(self.made)), Fate.PRINTED)

    def save(self, folder: Path) -> None:
        """Save them all into a folder."""
        place = self.bench.place
        on = business_day(self.bench.clock().at, place.place.zone)
        try:
            file = SheetFile(place, self.made, self.layout_wanted, folder, on)
        except KioskError as error:
            self._fail(error)
            return
        self._doing = file
        self._begin(file, Fate.SAVED)

    def _pages(self, badges: Sequence[NewBadge]) -> Iterator[Page]:
        place = self.bench.place
        printable = [PrintableBadge(badge.code, badge.alias) for badge in badges]
        return badge_pages(printable, place.place.name, self.layout_wanted, logo_of(place))

    def _begin(self, steps: Steps, fate: Fate) -> None:
        self._fate = fate
        self.errand.start(steps)
        self._tell_progress(0)

    def _tell_progress(self, done: int) -> None:
        count = -(-len(self.made) // EACH[self.layout_wanted])
        words = translate("Badges", "Page {number} sur {count}…")
        self.status = words.format(number=min(done + 1, count), count=count)
        self._tell_status()

    def _end(self) -> None:
        for fates in self.fates.values():
            fates.add(self._fate)
        if self._fate is Fate.PRINTED:
            self.status = translate(
                "Badges",
                "Envoyé à l’imprimante. Vérifiez la feuille : tant que cette page est ouverte, elle"
                " peut être imprimée à nouveau.",
            )
        elif self._doing is not None:
            words = translate(
                "Badges",
                "Enregistré : {path}. Qui a ce fichier a les badges : supprimez-le une fois imprimé.",
            )
            self.status = words.format(path=self._doing.path)
        self._tell_status()
        self._tell_list()

    def _fail(self, error: KioskError) -> None:
        kept = translate("Badges", "Les badges sont gardés : essayez à nouveau, ou autrement.")
        self.status = f"{self.told(error)} {kept}"
        self._tell_printers()
        self._tell_status(failed=True)

    def _stop(self) -> None:
        self.errand.stop()
        self.status = translate("Badges", "Arrêté. Les badges sont gardés.")
        self._tell_status()

    def _tell_status(self, *, failed: bool = False) -> None:
        self.form.remark.colour = err if failed else ink2
        busy = self.errand.is_under_way
        self.stop_button.setVisible(busy)
        self.save_button.setVisible(not busy)
        self.print_button.setVisible(not busy and bool(self.printers.options))
        for field in (self.layout_field, self.printer_field):
            field.setEnabled(not busy)
        self.form.say(translate("Badges", "Imprimer ou enregistrer"), self.status)
        self.measure()

    def _tell_printers(self) -> None:
        names = printers()
        kept = [name for name in names if name == self.printers.value] or names[:1]
        self.printers.offer([Option(name, name, "bold/printer") for name in names], kept)
        self.printers.setVisible(bool(names))
        caption = translate("Badges", "Sur quelle imprimante ?")
        if names:
            self.printer_field.say(caption)
        else:
            words = translate(
                "Badges",
                "Aucune n’est installée. Un PDF s’imprime depuis n’importe quel ordinateur.",
            )
            self.printer_field.say(caption, words)
        self.save_button.become(Kind.SECONDARY if names else Kind.PRIMARY)

    def _tell_list(self) -> None:
        shown = self.made[: self.listed]
        words = translate("Badges", "Montrer à un téléphone")
        action = ActionView("show", words, "bold/qr-code")
        rows = [
            RowView(
                badge.code,
                badge.alias,
                self._fate_words(badge),
                icon="fill/identification-badge",
                actions=(action,),
                name=badge.alias,
            )
            for badge in shown
        ]
        more = translate("Badges", "Voir la suite") if len(shown) < len(self.made) else ""
        self.listing.say(translate("Badges", "Un par un"), more=more)
        self.listing.show_rows(rows)
        self.measure()

    def _fate_words(self, badge: NewBadge) -> str:
        words = {
            Fate.PRINTED: translate("Badges", "imprimé"),
            Fate.SAVED: translate("Badges", "enregistré"),
            Fate.SHOWN: translate("Badges", "montré"),
        }
        fates = self.fates[badge.code]
        told = [words[fate] for fate in Fate if fate in fates]
        return ", ".join(told) or translate("Badges", "ni imprimé, ni enregistré, ni montré")

    def _list_more(self) -> None:
        self.listed += LISTED
        self._tell_list()

    def _show_code(self, code: str, _: str) -> None:
        badge = next(badge for badge in self.made if badge.code == code)
        self.fates[code].add(Fate.SHOWN)
        self.showing_wanted.emit(badge)

    def _tell_question(self) -> None:
        words = self.tr(
            "%n badge(s) ne sont ni imprimés, ni enregistrés, ni montrés", "", len(self.left)
        )
        if len(self.left) == 1:
            remark = translate(
                "Badges",
                "Son code n’est connu que de cette page. Si vous la quittez, il est désactivé :"
                " personne ne l’aurait.",
            )
            drop = translate("Badges", "Quitter et le désactiver")
        else:
            remark = translate(
                "Badges",
                "Leur code n’est connu que de cette page. Si vous la quittez, ils sont désactivés :"
                " personne ne les aurait.",
            )
            drop = translate("Badges", "Quitter et les désactiver")
        self.question.say(words, remark)
        self.stay.say(translate("Badges", "Rester ici"))
        self.drop.say(drop)

    def _arrange_cards(self) -> None:
        if self.is_asking:
            self.show_cards(self.question)
        else:
            self.show_cards(Row((self.form, self.preview), LEAST_WIDE), self.listing)

    def _stay(self) -> None:
        self.is_asking = False
        self._arrange_cards()
        self.tell()

    def _drop(self) -> None:
        if self._withdraw():
            self.is_asking = False
            self.closed.emit()

    def _withdraw(self) -> bool:
        """Withdraw what reached nobody; whether that was noted."""
        try:
            withdraw_made(self.bench.place, self.left, self.by)
        except KioskError as error:
            self.fail(error)
            return False
        self.made = [badge for badge in self.made if self.fates[badge.code]]
        return True
