"""What modules publish, from version to version of a report."""

from kiosk.impact.attendance_figures import Attended
from kiosk.impact.calendar import Calendar
from kiosk.impact.counting import stays
from kiosk.impact.figure import Figure
from kiosk.impact.module_report import module_figures
from kiosk.impact.presence import by_day, presences
from kiosk.impact.rows import Facts
from kiosk.impact.splitting import Splitter
from kiosk.impact.versions import REPEATED
from tests.impact.build import ACTIVITIES, PLACE, QUARTER, QUESTIONS, answered, crowd
from tests.impact.test_local_figures import QUARTIER
from tests.impact.test_travel import FACTORS, TELEWORK, people


def made(*before: list[Figure], first: int = 0, local: bool = True) -> list[Figure]:
    """Of forty people, or those from `first` on, what is said of where they live and their trips."""
    visits, answers = people(8, "2026-07-14")
    visits += crowd(40, "2026-07-15")
    facts = Facts(
        PLACE,
        [one for one in visits if int((one.visitor or "")[1:]) >= first],
        [*answered("quartier", {"Q01": 15, "Q02": 14, "NON": 11}), *answers],
        {},
        [*ACTIVITIES, *TELEWORK],
        QUESTIONS,
        local=[QUARTIER] if local else [],
        secret=b"secret",
        trips=FACTORS,
    )
    calendar = Calendar(PLACE)
    begun = stays(facts.visits, calendar)
    found = presences(begun, QUARTER, calendar)
    splitter = Splitter(facts.activities, QUARTER, QUARTER.last)
    days = by_day(found, calendar)
    attended = Attended(QUARTER, begun, found, days, splitter, calendar)
    return [*module_figures(attended, facts, before)]


def test_a_later_version_says_again_what_was_said() -> None:
    """Three people were erased: what that changes would tell their trips, and where they lived."""
    first = made()
    assert made(first=3) != first
    again = made(first, first=3)
    assert [(one.value, one.status) for one in again] == [(one.value, one.status) for one in first]
    assert {one.reason for one in again if one.reason not in {was.reason for was in first}} == {
        REPEATED
    }
    assert made([], first=3) == made(first=3)
    assert made(first, [], first=3) == again
    assert made(first) == first


def test_what_no_version_spoke_of_is_told_anew() -> None:
    without = made(local=False)
    later = made(without, first=3)
    assert [one for one in later if one.dimension == "quartier"] == [
        one for one in made(first=3) if one.dimension == "quartier"
    ]
    trips = [one for one in later if one.dimension != "quartier"]
    assert [one.value for one in trips] == [one.value for one in without]
