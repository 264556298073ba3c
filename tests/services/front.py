"""A real place in a folder of its own, its badges, and a clock that the test turns."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk.domain.clock import Reading
from kiosk.domain.outcome import Intent, Outcome, Rules
from kiosk.domain.visit import Visit
from kiosk.paths import DataFolder
from kiosk.services import check_in
from kiosk.services.catalogue import load_catalogue
from kiosk.services.check import check
from kiosk.services.check_in import Company
from kiosk.services.deed import Receipt
from kiosk.services.make_badges import make_badges
from kiosk.services.open_place import NewPlace, OpenPlace, open_place, set_up
from kiosk.services.presence import presence
from kiosk.store import activities

AFTERNOON = datetime(2026, 11, 23, 13, 0, tzinfo=UTC)
"""14:00 in Paris, on the 23rd."""
TODAY = date(2026, 11, 23)
SENSITIVE = "A04"


@dataclass
class Front:
    """The door of a place, with what a test asks of it again and again."""

    place: OpenPlace
    codes: list[str]
    now: Reading
    rules: Rules

    def wait(self, **span: float) -> None:
        """Let time go by, or turn the clock back with a negative span."""
        self.now = replace(self.now, at=self.now.at + timedelta(**span))

    def scan(self, badge: int = 0, *, intent: Intent = Intent.ENTER, **said: str) -> Receipt:
        return check_in.scan(
            self.place, self.codes[badge], self.now, intent=intent, rules=self.rules, **said
        )

    def choose(self, receipt: Receipt, activity: str, *, insist: bool = False) -> Receipt:
        return check_in.choose(
            self.place,
            visit_of(receipt).id,
            activity,
            self.now,
            rules=self.rules,
            insist=insist,
        )

    def come_in(self, activity: str, *, persons: int = 1, insist: bool = False) -> Receipt:
        company = Company(persons)
        return check_in.come_in(self.place, activity, self.now, company=company, insist=insist)

    def leave(self, receipt: Receipt) -> Receipt:
        return check_in.leave(self.place, visit_of(receipt).id, self.now)

    def undo(self, receipt: Receipt) -> Receipt:
        return check_in.undo(self.place, visit_of(receipt).id, self.now, rules=self.rules)

    def stay(self, receipt: Receipt) -> Receipt:
        return check_in.stay(self.place, visit_of(receipt).id, self.now, rules=self.rules)

    def enter(self, badge: int = 0, activity: str = "E02") -> Receipt:
        """Someone comes in and says what for."""
        return self.choose(self.scan(badge), activity)

    def visits(self) -> list[tuple[str, str | None, str | None]]:
        """Activity, badge's visitor and way out of each visit that was not undone."""
        return self.rows(
            "SELECT activity, visitor_id, left_by FROM visit WHERE voided = 0 ORDER BY arrived_ms"
        )

    def rows(self, sql: str) -> list[tuple[object, ...]]:
        found: list[tuple[object, ...]] = self.place.store.db.execute(sql).fetchall()
        return found

    def count(self, table: str) -> int:
        ((number,),) = self.rows(f"SELECT count(*) FROM {table}")
        assert isinstance(number, int)
        return number

    @property
    def present(self) -> int:
        return presence(self.place, self.now).total

    def change(self, code: str, **changes: Any) -> None:
        """Change an activity, as the desk will be able to."""
        families = self.place.catalogue.families
        activity = activities.read_activity(self.place.store, families, code)
        assert activity is not None
        activities.write_activity(self.place.store, replace(activity, **changes))

    def reopen(self) -> None:
        """Close the place and open it again, as after a restart."""
        self.place.close()
        self.place = open_place(self.place.folder, self.place.catalogue)

    def problems(self) -> list[str]:
        """What `check` finds in file, journal and fold."""
        return [
            f"{problem.key} {problem.detail}"
            for problem in check(self.place, self.now).problems
            if problem.key != "check.clock"
        ]


def visit_of(receipt: Receipt) -> Visit:
    assert receipt.visit is not None, receipt
    return receipt.visit


def outcomes(receipts: list[Receipt]) -> list[Outcome]:
    return [receipt.outcome for receipt in receipts]


def make_front(folder: Path, *, badges: int = 3, capacity: int | None = None) -> Front:
    """A garage (it has a sensitive activity) with some badges, at two in the afternoon."""
    place = set_up(
        DataFolder(folder),
        NewPlace("L’Établi", "garage-solidaire", capacity=capacity),
        load_catalogue(),
    )
    codes = [badge.code for badge in make_badges(place, badges)] if badges else []
    return Front(place, codes, Reading(AFTERNOON), Rules())
