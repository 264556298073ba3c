"""What the sheets of this page have in common: the place they read and change, and for whom."""

from collections.abc import Sequence

from kiosk.domain.errors import KioskError
from kiosk.sentences import sentence, told
from kiosk.services.audit import By
from kiosk.services.edit_activities import Remark
from kiosk.services.open_place import OpenPlace
from kiosk.ui.desk.kit.sheet import Sheet, SheetPage


class WorkSheet(Sheet):
    """A sheet that reads the place anew each time it is told.

    Where the place can't be read it says so in the banner, and shows what it read before.
    """

    def __init__(self, page: SheetPage, *, root: bool = False) -> None:
        super().__init__(page.look, page, root=root)
        self.page = page

    @property
    def place(self) -> OpenPlace:
        """The place that is worked on."""
        return self.page.bench.place

    @property
    def language(self) -> str:
        """The screen's."""
        return self.page.bench.language()

    def by(self) -> By:
        """Who does it, and that it is now."""
        return By(self.page.bench.role, self.page.bench.clock())

    def read(self) -> None:
        """Look anew at the place. May raise `KioskError`."""

    def describe(self) -> None:
        """Say what was read, in the language in force."""

    def tell(self) -> None:
        try:
            self.read()
        except KioskError as error:
            self.show_problem(error)
        self.describe()
        self.measure()

    def show_problem(self, error: KioskError) -> None:
        """Say what can't be, where no field is to blame."""
        self.page.banner.show_problem(told(error, self.language))

    def show_remarks(self, done: str, remarks: Sequence[Remark]) -> None:
        """Say that it is done, and what somebody may not have meant."""
        said = [sentence(one.key, self.language, **one.facts) for one in remarks]
        self.page.banner.show_news(" ".join(said) or done)

    def close_down_to(self, sheet: Sheet) -> None:
        """Close this sheet and those below, until that one is on show."""
        while self.page.top is not sheet:
            self.page.close_top()
