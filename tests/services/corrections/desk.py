"""The desk of a real place: what a test sees there, does there, and reads of it afterwards."""

from datetime import date, datetime, time

from kiosk.domain.clock import business_day, wall_on
from kiosk.domain.visit import Visit
from kiosk.services.audit import By
from kiosk.services.corrections.add import Past, add
from kiosk.services.corrections.change import Wished, change
from kiosk.services.corrections.desk_deed import Done, Seen
from kiosk.services.corrections.history import history
from kiosk.services.open_place import OpenPlace
from kiosk.services.staff import StaffRole
from kiosk.store import visits
from tests.services.front import Front


class Desk:
    """Somebody at the desk of a front, on its own day unless said otherwise."""

    def __init__(self, front: Front, role: StaffRole = StaffRole.HOST) -> None:
        self.front = front
        self.role = role

    @property
    def place(self) -> OpenPlace:
        return self.front.place

    @property
    def by(self) -> By:
        return By(self.role, self.front.now)

    @property
    def today(self) -> date:
        return business_day(self.front.now.at, self.place.place.zone)

    def wall(self, text: str, day: date | None = None) -> datetime:
        """« 14:05 », as somebody types it."""
        return wall_on(day or self.today, time.fromisoformat(text))

    def seen(self, visit: Visit) -> Seen:
        """The visit as it is now on the screen."""
        return history(self.place, visit.id).seen

    def row(self, visit: Visit) -> Visit:
        """The visit as the database tells it now."""
        found = visits.by_id(self.place.store, visit.id)
        assert found is not None
        return found

    def change(self, visit: Visit, **wished: object) -> Visit:
        (changed,) = change(self.place, self.by, self.seen(visit), Wished(**wished)).visits  # type: ignore[arg-type]
        return changed

    def add(self, arrived: str, left: str | None = None, **said: object) -> Visit:
        (added,) = self.adding(arrived, left, **said).visits
        return added

    def adding(
        self, arrived: str, left: str | None = None, day: date | None = None, **said: object
    ) -> Done:
        said.setdefault("activity", "E02")
        end = None if left is None else self.wall(left, day)
        past = Past(self.wall(arrived, day), left=end, **said)  # type: ignore[arg-type]
        return add(self.place, self.by, past)

    def visitor(self, badge: int) -> str:
        """The visitor behind a badge of the front."""
        ((visitor,),) = self.front.rows(
            f"SELECT visitor_id FROM visitor WHERE ordinal = {badge + 1}"
        )
        return str(visitor)

    def clock(self, at: datetime | None) -> str | None:
        """A time as the screen shows it."""
        return None if at is None else f"{at.astimezone(self.place.place.zone):%H:%M}"

    def times(self, visit: Visit) -> tuple[str | None, str | None]:
        """Arrival and exit, as the screen shows them now."""
        now = self.row(visit)
        return self.clock(now.arrived), self.clock(now.left)
