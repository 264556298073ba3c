"""The kiosk itself erases what is past its time, beside its door."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, KioskOptions
from kiosk.domain.outcome import Arrived
from kiosk.services.check_in import scan
from kiosk.services.open_place import OpenPlace
from kiosk.store import visits
from tests.journeys.conftest import Clock

PATIENCE_MS = 60_000
SIZE = (1280, 800)


def long_ago(kiosk: Kiosk, place: OpenPlace, clock: Clock, codes: list[str]) -> None:
    """Three people came, seven months apart; the first two too long ago."""
    for code in codes:
        scan(place, code, clock.read(), rules=kiosk.door.rules)
        clock.passes(days=210)


def test_at_the_start_old_visits_go_while_the_door_goes_on(
    kiosk: Kiosk, place: OpenPlace, clock: Clock, codes: list[str], qtbot: QtBot
) -> None:
    long_ago(kiosk, place, clock, codes)
    purging = kiosk.purging
    with qtbot.waitSignal(purging.beside.done, timeout=PATIENCE_MS) as done:
        kiosk.start()
        qtbot.waitUntil(lambda: purging.beside.is_busy, timeout=PATIENCE_MS)
        receipt = scan(place, codes[2], clock.read(), rules=kiosk.door.rules)
        assert receipt.outcome == Arrived()
    assert done.args is not None
    assert (done.args[0].visits, done.args[0].visitors) == (2, 2)
    assert visits.by_id(place.store, receipt.visit.id if receipt.visit else "") is not None


def test_an_invented_past_stays(
    open_kiosk: Callable[[KioskOptions], Kiosk],
    place: OpenPlace,
    clock: Clock,
    codes: list[str],
    qtbot: QtBot,
) -> None:
    kiosk = open_kiosk(KioskOptions(size=SIZE, forgets=False))
    long_ago(kiosk, place, clock, codes)
    painted: list[bool] = []
    kiosk.start()
    kiosk.window.when_painted(lambda: painted.append(True))
    qtbot.waitUntil(lambda: bool(painted), timeout=PATIENCE_MS)
    assert not kiosk.purging.beside.is_busy
