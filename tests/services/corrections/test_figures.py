"""What the desk says is in the figures and on the live page at once; what was sealed stays."""

from datetime import date, timedelta
from fractions import Fraction

from kiosk.domain.clock import Reading
from kiosk.domain.corrections import Reason
from kiosk.domain.visit import Role
from kiosk.impact.period import Period
from kiosk.services.corrections.change import Wished, change
from kiosk.services.corrections.merge import cancel, merge, undo
from kiosk.services.report import report
from kiosk.services.report.printing import Printable
from kiosk.services.report.sealing import has_changed, seal
from kiosk.services.today import today
from kiosk.store.seals import files_of
from tests.services.corrections.desk import Desk
from tests.services.front import visit_of

AUTUMN, SUMMER = Period.parse("2026-T4"), Period.parse("2026-T3")
JULY = date(2026, 7, 14)


def figures(desk: Desk, period: Period = AUTUMN) -> dict[tuple[str, str, str], object]:
    """By code, dimension and modality, the value told two months from now."""
    later = Reading(desk.front.now.at + timedelta(days=60))
    told = report(desk.place, period, later).figures
    return {(one.indicator, one.dimension, one.modality): one.value for one in told}


def whole(desk: Desk, code: str) -> object:
    return figures(desk)[code, "ensemble", "TOTAL"]


def test_each_correction_is_in_the_report(desk: Desk) -> None:
    first = desk.add("09:00", "10:00", visitor=desk.visitor(0))
    assert (whole(desk, "VISITES"), whole(desk, "HEURES_PERSONNES")) == (1, 1)
    desk.change(first, left=desk.wall("10:30"))
    assert whole(desk, "HEURES_PERSONNES") == Fraction(3, 2)
    group = desk.add("09:00", "11:00", persons=10, activity="E01")
    assert (whole(desk, "ENTREES"), whole(desk, "PERSONNES_EN_GROUPE")) == (11, 10)
    desk.change(group, persons=12, activity="L01")
    told = figures(desk)
    assert told["ENTREES", "activite", "L01"] == 12
    assert not told.get(("ENTREES", "activite", "E01"))
    second = desk.add("11:30", "12:30", visitor=desk.visitor(0))
    assert whole(desk, "VISITES") == 3
    done = merge(desk.place, desk.by, desk.seen(first), desk.seen(second))
    assert (whole(desk, "VISITES"), whole(desk, "HEURES_PERSONNES")) == (2, Fraction(55, 2))
    assert done.deed is not None
    undo(desk.place, desk.by, done.deed)
    assert whole(desk, "VISITES") == 3
    cancel(desk.place, desk.by, desk.seen(group), Reason.TEST)
    assert (whole(desk, "VISITES"), whole(desk, "ENTREES")) == (2, 2)
    desk.change(first, role=Role.TEAM)
    assert whole(desk, "VISITES") == 1


def test_a_visit_moved_to_another_quarter_counts_there(desk: Desk) -> None:
    visit = desk.add("09:00", "10:00")
    desk.change(visit, arrived=desk.wall("09:00", JULY), left=desk.wall("10:00", JULY))
    assert figures(desk).get(("VISITES", "ensemble", "TOTAL"), 0) == 0
    assert figures(desk, SUMMER)["VISITES", "ensemble", "TOTAL"] == 1


def test_the_live_page_shows_it_at_once(desk: Desk) -> None:
    here = visit_of(desk.front.come_in("E02", persons=4))
    desk.change(here, persons=6, activity="E01", arrived=desk.wall("13:20"))
    day = today(desk.place, desk.front.now)
    assert (day.total, day.entries) == (6, 6)
    assert {load.activity.code: load.persons for load in day.loads if load.persons} == {"E01": 6}
    assert [(desk.clock(step.at), step.persons) for step in day.steps] == [("13:20", 6)]
    done = cancel(desk.place, desk.by, desk.seen(here), Reason.ERROR)
    assert today(desk.place, desk.front.now).total == 0
    assert done.deed is not None
    undo(desk.place, desk.by, done.deed)
    assert today(desk.place, desk.front.now).total == 6


def test_a_sealed_quarter_is_corrected_and_its_seal_stays(desk: Desk) -> None:
    visit = desk.add("09:10", "11:30", day=JULY)
    made = seal(desk.place, SUMMER, "", desk.front.now, _paper).seal
    files = files_of(desk.place.store, made)
    assert not has_changed(desk.place, SUMMER, desk.front.now)
    done = change(desk.place, desk.by, desk.seen(visit), Wished(activity="E01"))
    desk.add("09:10", "11:30", day=JULY)
    assert has_changed(desk.place, SUMMER, desk.front.now)
    assert files_of(desk.place.store, made) == files
    assert done.deed is not None


def _paper(told: Printable) -> bytes:
    return f"%PDF {told.checksum}".encode()
