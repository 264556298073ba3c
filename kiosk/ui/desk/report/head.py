"""The head of the report: which period, the way to others, and what its files can be had as."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QRect, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from kiosk.services.report.periods import Period
from kiosk.ui.parts.area import Area
from kiosk.ui.parts.button import Button, Kind
from kiosk.ui.parts.label import Label, ink2
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.part import in_order
from kiosk.ui.parts.theme import Role, Theme

translate = QCoreApplication.translate

BUTTON, GAP = 56, 10


@dataclass(frozen=True, slots=True)
class HeadView:
    """A period and its neighbours; None where nobody came before or after.

    days: of opening. closed: the version that the period was closed with; changed: it was corrected
    since.
    """

    period: Period
    before: Period | None
    after: Period | None
    other: Period
    days: int | None = None
    provisional: bool = False
    closed: int = 0
    changed: bool = False


def warn(theme: Theme) -> QColor:
    """The colour of words to beware of."""
    return theme.warn


class Head(Area):
    """Title and remark; [← T2] [→ T4] [2026] and, once there is a report, [CSV] [PDF].

    What else can be done about a period stands beside these two in `files`: closing it, one day.
    """

    period_wanted = Signal(object)
    csv_wanted = Signal()
    pdf_wanted = Signal()

    def __init__(self, look: Look, language: Callable[[], str], parent: QWidget) -> None:
        super().__init__(look, parent)
        self._language = language
        self.view: HeadView | None = None
        self.title = Label(look, Role.STAFF_TITLE, max_lines=2, parent=self)
        self.remark = Label(look, Role.STAFF_BODY, colour=ink2, max_lines=2, parent=self)
        self.before = self._button("bold/arrow-left")
        self.after = self._button("bold/arrow-right")
        self.other = self._button("bold/calendar-blank")
        self.csv = self._button("bold/file-csv")
        self.pdf = self._button("bold/file-pdf")
        self.pdf.become(Kind.PRIMARY)
        self.ways = (self.before, self.after, self.other)
        self.files = (self.csv, self.pdf)
        self.before.clicked.connect(lambda: self.step(-1))
        self.after.clicked.connect(lambda: self.step(1))
        self.other.clicked.connect(lambda: self.view and self.period_wanted.emit(self.view.other))
        self.csv.clicked.connect(self.csv_wanted)
        self.pdf.clicked.connect(self.pdf_wanted)
        in_order([*self.ways, *self.files])
        self.show_view(None)

    def show_view(self, view: HeadView | None) -> None:
        """Show a period; none while there is nothing to tell of any."""
        self.view = view
        self.offer(ways=True, files=False)
        self.retranslate()

    def offer(self, *, ways: bool, files: bool) -> None:
        """Whether one may go to other periods, and have the files of this one."""
        view = self.view
        self.before.setVisible(ways and view is not None and view.before is not None)
        self.after.setVisible(ways and view is not None and view.after is not None)
        self.other.setVisible(ways and view is not None)
        for button in self.files:
            button.setVisible(files)

    def step(self, way: int) -> None:
        """To the period before (-1) or after (1), if there is one."""
        if self.view is not None:
            wanted = self.view.before if way < 0 else self.view.after
            if wanted is not None:
                self.period_wanted.emit(wanted)

    def retranslate(self) -> None:
        self.csv.say(translate("Report", "CSV"), translate("Report", "Fichiers CSV"))
        self.pdf.say(translate("Report", "PDF"), translate("Report", "Fichier PDF"))
        view = self.view
        if view is None:
            self.title.setText(translate("Report", "Rapports"))
            self.remark.setText("")
            return
        words = translate("Report", "Rapport · {months}")
        self.title.setText(words.format(months=self._months(view.period)))
        self.remark.colour = warn if view.provisional or view.changed else ink2
        self.remark.setText(" · ".join(self._remarks(view)))
        for button, period in zip(self.ways, (view.before, view.after, view.other), strict=True):
            if period is not None:
                words = translate("Report", "Rapport {period}")
                button.say(_brief(period, view.period), words.format(period=short(period)))

    def tall(self, width: int) -> int:
        """Its height at that width."""
        words, beside = self._words_tall(width), self.look.px(BUTTON)
        if self._is_stacked(width):
            return words + self.look.px(GAP) + beside
        return max(words, beside)

    def arrange(self) -> None:
        px, width = self.look.px, self.width()
        wide, top = self._room(width), 0
        title = self.title.heightForWidth(wide)
        remark = self.remark.heightForWidth(wide) if self.remark.text() else 0
        self.put(self.title, QRect(0, 0, wide, title))
        self.put(self.remark, QRect(0, title, wide, remark))
        right = width
        if self._is_stacked(width):
            top = title + remark + px(GAP)
        for button in reversed(self._shown()):
            each = button.sizeHint().width()
            self.put(button, QRect(right - each, top, each, px(BUTTON)))
            right -= each + px(GAP)

    def _button(self, icon: str) -> Button:
        return Button(
            self.look, Kind.SECONDARY, icon, height=BUTTON, role=Role.STAFF_BUTTON, parent=self
        )

    def _shown(self) -> list[Button]:
        return [one for one in (*self.ways, *self.files) if not one.isHidden()]

    def _buttons_wide(self) -> int:
        return sum(one.sizeHint().width() + self.look.px(GAP) for one in self._shown())

    def _is_stacked(self, width: int) -> bool:
        """Whether the buttons stand below the words: beside them the title would be broken."""
        return width - self._buttons_wide() < self.title.sizeHint().width() + self.look.px(GAP)

    def _room(self, width: int) -> int:
        stacked = self._is_stacked(width)
        return width if stacked else width - self._buttons_wide() - self.look.px(GAP)

    def _words_tall(self, width: int) -> int:
        wide = self._room(width)
        remark = self.remark.heightForWidth(wide) if self.remark.text() else 0
        return self.title.heightForWidth(wide) + remark

    def _remarks(self, view: HeadView) -> Sequence[str]:
        said = [named(view.period)]
        if view.days is not None:
            said.append(self.tr("%n jour(s) d’ouverture", "", view.days))
        if view.provisional:
            said.append(translate("Report", "chiffres provisoires"))
        if view.changed:
            words = translate("Report", "clos, mais corrigé depuis : voici sa version {next}")
            said.append(words.format(next=view.closed + 1))
        elif view.closed:
            words = translate("Report", "clos, version {version}")
            said.append(words.format(version=view.closed))
        if self._language() != "fr":
            said.append(translate("Report", "rapport en français"))
        return said

    def _months(self, period: Period) -> str:
        if period.quarter is None:
            return str(period.year)
        locale = QLocale(self._language())
        first, *_, last = (locale.standaloneMonthName(day.month) for day in period.months)
        return translate("Report", "{first} à {last}").format(first=first, last=last)


def short(period: Period) -> str:
    """« T3 2026 », « 2026 »."""
    if period.quarter is None:
        return str(period.year)
    words = translate("Report", "T{quarter} {year}")
    return words.format(quarter=period.quarter, year=period.year)


def _brief(period: Period, beside: Period) -> str:
    """« T2 » beside a quarter of the same year."""
    if period.quarter is None or period.year != beside.year or beside.quarter is None:
        return short(period)
    return translate("Report", "T{quarter}").format(quarter=period.quarter)


def named(period: Period) -> str:
    """« 3e trimestre 2026 », « année 2026 »."""
    match period.quarter:
        case 1:
            words = translate("Report", "1er trimestre {year}")
        case 2:
            words = translate("Report", "2e trimestre {year}")
        case 3:
            words = translate("Report", "3e trimestre {year}")
        case 4:
            words = translate("Report", "4e trimestre {year}")
        case _:
            words = translate("Report", "année {year}")
    return words.format(year=period.year)
