"""What happens to people at the door, from the badge or the tap to the row in the database."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from kiosk.app import Kiosk, KioskOptions
from kiosk.devices.badge_film import film_badge
from kiosk.devices.camera import CameraState
from kiosk.domain.badge import keyed_hash, mint
from kiosk.domain.catalogue import Activity, Module
from kiosk.domain.hours import Hours
from kiosk.domain.visit import ExitBy, Visit
from kiosk.services.modules import name_communes, switch
from kiosk.services.open_place import OpenPlace
from kiosk.services.presence import presence
from kiosk.services.staff import StaffRole, set_pin
from kiosk.services.tiles import activities_of
from kiosk.store import badges, visits
from kiosk.store.activities import write_activity
from kiosk.store.places import save_setting
from kiosk.tour import press
from kiosk.ui.desk.desk import Desk
from kiosk.ui.door.done import Noted
from kiosk.ui.door.message import Exit, Matter
from kiosk.ui.parts.preview import Sight
from tests.journeys.conftest import Clock

NEVER_MADE = mint(b"\0\1\2\3\4")


def noted(place: OpenPlace, clock: Clock) -> list[Visit]:
    """The visits of today, undone ones left out."""
    today = clock.at.date()
    return visits.between(place.store, today, today)


def tile(kiosk: Kiosk, code: str) -> None:
    """Tap the tile of an activity."""
    next(tile for tile in kiosk.stack.activity.tiles if tile.view.code == code).click()


def come_in(kiosk: Kiosk, code: str, activity: str = "E02") -> None:
    """One scan, one tap, « J’ai fini »."""
    kiosk.door.badge_read(code)
    tile(kiosk, activity)
    kiosk.stack.done.finish.click()


def told(kiosk: Kiosk) -> Matter:
    """What the message on show is about."""
    assert kiosk.stack.current is kiosk.stack.message
    return kiosk.stack.message.view.matter


def test_a_film_of_a_badge_leads_to_activity_and_a_tap_to_done(
    qtbot: QtBot,
    open_kiosk: Callable[[KioskOptions], Kiosk],
    place: OpenPlace,
    codes: list[str],
    clock: Clock,
    tmp_path: Path,
) -> None:
    film = tmp_path / "badge.avi"
    film_badge(codes[0], film)
    kiosk = open_kiosk(KioskOptions(size=(1280, 800), camera=f"file:{film}"))
    kiosk.start()
    qtbot.waitUntil(lambda: kiosk.stack.current is kiosk.stack.activity, timeout=20_000)
    assert [visit.activity for visit in noted(place, clock)] == ["Z00"]
    tile(kiosk, "E02")
    assert kiosk.stack.current is kiosk.stack.done
    (visit,) = noted(place, clock)
    assert (visit.activity, visit.is_open) == ("E02", True)


def test_one_scan_and_one_tap(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    kiosk.door.badge_read(codes[0])
    assert kiosk.stack.current is kiosk.stack.activity
    tile(kiosk, "E03")
    assert kiosk.stack.done.view.noted is Noted.ARRIVAL
    assert kiosk.stack.done.view.at == "10:32"
    assert [visit.activity for visit in noted(place, clock)] == ["E03"]


def test_an_activity_that_is_closed_now_says_so_and_whoever_taps_it_is_noted(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    thursdays = replace(activities_of(place)["E02"], week={3: Hours(time(14), time(16))})
    write_activity(place.store, thursdays)  # it is Monday
    kiosk.door.badge_read(codes[0])
    closed = [tile for tile in kiosk.stack.activity.tiles if tile.view.closed]
    assert [tile.view.code for tile in closed] == ["E02"]
    assert "Fermé maintenant" in closed[0].accessibleName()
    tile(kiosk, "E02")
    assert kiosk.stack.done.view.noted is Noted.ARRIVAL
    assert [visit.activity for visit in noted(place, clock)] == ["E02"]


def test_cancelling_takes_the_arrival_back_and_says_so(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    kiosk.door.badge_read(codes[0])
    kiosk.stack.activity.cancel.click()
    assert kiosk.stack.done.view.noted is Noted.UNDONE
    assert noted(place, clock) == []


def test_a_time_out_keeps_the_arrival(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    kiosk.door.badge_read(codes[0])
    clock.passes(seconds=44)
    kiosk.stack.patience.check()
    assert kiosk.stack.activity.time_left.isHidden()
    clock.passes(seconds=2)
    kiosk.stack.patience.check()
    assert not kiosk.stack.activity.time_left.isHidden()
    assert "Arrivée enregistrée" in kiosk.stack.activity.time_left.sentence.text()
    clock.passes(seconds=20)
    kiosk.stack.patience.check()
    assert kiosk.stack.current is kiosk.stack.home
    assert [visit.activity for visit in noted(place, clock)] == ["Z00"]


def test_whoever_walked_on_is_asked_again_at_the_next_scan(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    kiosk.door.badge_read(codes[0])
    kiosk.door.badge_read(codes[1])  # the next one in the queue: both are in
    assert len(noted(place, clock)) == 2
    kiosk.door.badge_read(codes[0])
    assert kiosk.stack.current is kiosk.stack.activity
    tile(kiosk, "E02")
    assert sorted(visit.activity for visit in noted(place, clock)) == ["E02", "Z00"]


def test_a_badge_held_too_long_is_one_visit(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    for _ in range(30):
        kiosk.door.badge_read(codes[0])
        clock.passes(milliseconds=100)
    assert len(noted(place, clock)) == 1


def test_two_badges_alternating_are_two_visits_and_nobody_leaves(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    for _ in range(50):
        for code in codes[:2]:
            kiosk.door.badge_read(code)
            clock.passes(milliseconds=400)
    assert [visit.is_open for visit in noted(place, clock)] == [True, True]


def test_whoever_says_so_stays_after_all(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    come_in(kiosk, codes[0])
    clock.passes(hours=2)
    kiosk.door.badge_read(codes[0])
    kiosk.stack.already_in.leave.click()
    place.store.db.execute("PRAGMA query_only = ON")
    kiosk.stack.done.undo.click()
    assert told(kiosk) is Matter.NOT_SAVED
    place.store.db.execute("PRAGMA query_only = OFF")
    kiosk.stack.message.exits[Exit.RETRY].click()
    assert kiosk.stack.done.view.noted is Noted.STAYING
    assert (kiosk.stack.done.view.at, kiosk.stack.done.view.can_undo) == ("10:32", False)
    (visit,) = noted(place, clock)
    assert visit.is_open


def test_where_a_scan_alone_means_leaving_it_can_be_taken_back(
    place: OpenPlace,
    open_kiosk: Callable[[KioskOptions], Kiosk],
    codes: list[str],
    clock: Clock,
) -> None:
    save_setting(place.store, "direct_exit", True)
    kiosk = open_kiosk(KioskOptions(size=(1280, 800)))
    come_in(kiosk, codes[0])
    clock.passes(hours=2)
    kiosk.door.badge_read(codes[0])
    assert kiosk.stack.done.view.noted is Noted.LEAVING
    clock.passes(seconds=7)
    kiosk.stack.patience.check()
    kiosk.stack.done.undo.click()
    assert [visit.is_open for visit in noted(place, clock)] == [True]
    clock.passes(seconds=5)
    kiosk.stack.patience.check()
    assert kiosk.stack.current is kiosk.stack.home


def test_without_a_badge_a_wrong_tile_on_the_way_out_is_taken_back(
    kiosk: Kiosk, place: OpenPlace, clock: Clock
) -> None:
    kiosk.stack.home.no_badge.click()
    tile(kiosk, "E02")
    kiosk.stack.done.finish.click()
    kiosk.stack.home.leave.click()
    kiosk.stack.leaving.tiles[0].click()
    assert presence(place, clock.read()).total == 0
    kiosk.stack.done.undo.click()
    assert kiosk.stack.done.view.noted is Noted.STAYING
    assert presence(place, clock.read()).total == 1


def test_a_badge_seen_again_is_asked_and_never_toggled(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    come_in(kiosk, codes[0])
    clock.passes(minutes=3)
    kiosk.door.badge_read(codes[0])
    assert kiosk.stack.current is kiosk.stack.already_in
    assert kiosk.stack.already_in.view.at == "10:32"
    assert kiosk.stack.already_in.view.can_undo
    assert not kiosk.stack.already_in.view.leaving_first
    clock.passes(minutes=8)
    kiosk.door.badge_read(codes[0])
    assert kiosk.stack.already_in.view.leaving_first
    assert not kiosk.stack.already_in.view.can_undo
    kiosk.stack.already_in.leave.click()
    assert kiosk.stack.done.view.noted is Noted.LEAVING
    (visit,) = noted(place, clock)
    assert visit.left_by is ExitBy.SCAN


def test_changing_early_corrects_and_later_begins_another_visit(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    come_in(kiosk, codes[0], "E02")
    clock.passes(minutes=2)
    kiosk.door.badge_read(codes[0])
    kiosk.stack.already_in.change.click()
    tile(kiosk, "E03")
    assert kiosk.stack.done.view.noted is Noted.CHANGE
    assert [visit.activity for visit in noted(place, clock)] == ["E03"]
    clock.passes(minutes=30)
    kiosk.door.badge_read(codes[0])
    kiosk.stack.already_in.change.click()
    tile(kiosk, "L01")
    before, after = noted(place, clock)
    assert (before.activity, before.left, before.left_by) == ("E03", after.arrived, ExitBy.CHANGE)
    assert (after.activity, after.is_open) == ("L01", True)


def test_leaving_by_the_card_and_the_badge(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    come_in(kiosk, codes[0])
    clock.passes(minutes=40)
    kiosk.stack.home.leave.click()
    assert kiosk.stack.current is kiosk.stack.leaving
    kiosk.door.badge_read(codes[0])
    assert kiosk.stack.done.view.noted is Noted.LEAVING
    assert presence(place, clock.read()).total == 0


def test_leaving_without_having_arrived_offers_to_arrive(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    kiosk.stack.home.leave.click()
    kiosk.door.badge_read(codes[0])
    assert told(kiosk) is Matter.NOT_IN
    assert noted(place, clock) == []
    kiosk.stack.message.exits[Exit.ARRIVE].click()
    assert kiosk.stack.current is kiosk.stack.activity
    assert len(noted(place, clock)) == 1


def test_without_a_badge_it_is_two_taps_and_leaving_two_more(
    kiosk: Kiosk, place: OpenPlace, clock: Clock
) -> None:
    kiosk.stack.home.no_badge.click()
    assert noted(place, clock) == []
    tile(kiosk, "E04")
    (visit,) = noted(place, clock)
    assert (visit.visitor, visit.activity, visit.persons) == (None, "E04", 1)
    kiosk.stack.done.finish.click()
    clock.passes(minutes=20)
    kiosk.stack.home.leave.click()
    (shown,) = kiosk.stack.leaving.tiles
    shown.click()
    (visit,) = noted(place, clock)
    assert visit.left_by is ExitBy.COUNT


def test_a_class_of_25_comes_in_with_four_taps(
    kiosk: Kiosk, place: OpenPlace, clock: Clock
) -> None:
    kiosk.stack.home.groups.click()
    kiosk.stack.group.presets[4].click()
    kiosk.stack.group.next.click()
    tile(kiosk, "A01")
    (visit,) = noted(place, clock)
    assert (visit.persons, visit.activity) == (25, "A01")
    assert presence(place, clock.read()).total == 25


def test_just_visiting_and_something_else_are_always_there(
    kiosk: Kiosk, place: OpenPlace, clock: Clock
) -> None:
    kiosk.stack.home.no_badge.click()
    kiosk.stack.activity.visiting.click()
    kiosk.stack.home.no_badge.click()
    kiosk.stack.activity.other.click()
    assert sorted(visit.activity for visit in noted(place, clock)) == ["L09", "Z99"]


def test_what_is_not_a_badge_of_ours_is_told_and_the_next_scan_works(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    badges.revoke(place.store, keyed_hash(codes[2], place.key))
    for text, matter in (
        ("https://example.org/menu", Matter.FOREIGN),
        ("BEGIN:VCARD\nFN:Quelqu’un\nEND:VCARD", Matter.FOREIGN),
        ("\0\xff" * 1500, Matter.FOREIGN),
        (NEVER_MADE, Matter.UNKNOWN),
        (codes[2], Matter.REVOKED),
    ):
        kiosk.door.badge_read(text)
        assert told(kiosk) is matter
    assert noted(place, clock) == []
    kiosk.door.badge_read(codes[0])
    assert kiosk.stack.current is kiosk.stack.activity


def test_two_badges_at_once_are_asked_for_one_by_one(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    kiosk.camera.several_seen.emit()
    assert told(kiosk) is Matter.SEVERAL
    kiosk.door.badge_read(codes[0])
    kiosk.camera.several_seen.emit()
    assert kiosk.stack.current is kiosk.stack.activity
    assert len(noted(place, clock)) == 1


def test_a_scan_wins_over_every_screen(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    stack = kiosk.stack
    for screen in stack.screens:
        if screen is stack.leaving:
            continue  # there it means that someone leaves
        clock.passes(hours=1)
        stack.go_to(screen)
        come_in(kiosk, codes[0], "E02")
        kiosk.door.badge_read(codes[0])
        clock.passes(seconds=11)
        kiosk.door.badge_read(codes[0])
        stack.already_in.undo.click()
        assert noted(place, clock) == []


def test_a_write_that_fails_is_never_shown_as_noted_and_can_be_tried_again(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    place.store.db.execute("PRAGMA query_only = ON")
    kiosk.door.badge_read(codes[0])
    assert told(kiosk) is Matter.NOT_SAVED
    kiosk.stack.message.exits[Exit.RETRY].click()
    assert told(kiosk) is Matter.NOT_SAVED
    place.store.db.execute("PRAGMA query_only = OFF")
    kiosk.stack.message.exits[Exit.RETRY].click()
    assert kiosk.stack.current is kiosk.stack.activity
    place.store.db.execute("PRAGMA query_only = ON")
    tile(kiosk, "E02")
    assert told(kiosk) is Matter.NOT_SAVED
    place.store.db.execute("PRAGMA query_only = OFF")
    kiosk.stack.message.exits[Exit.RETRY].click()
    assert kiosk.stack.current is kiosk.stack.done
    assert [visit.activity for visit in noted(place, clock)] == ["E02"]


def test_the_language_is_the_places_own_again_after_a_while(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.stack.home.languages["en"].click()
    assert kiosk.stack.home.no_badge.label == "I don’t have a badge"
    kiosk.stack.home.no_badge.click()
    kiosk.stack.activity.cancel.click()
    assert kiosk.words.language == "en"
    kiosk.door.own_language.timer.timeout.emit()
    assert kiosk.words.language == "fr"


def test_the_questions_come_after_and_each_may_be_passed(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    kiosk.door.badge_read(codes[0])
    tile(kiosk, "E02")
    assert kiosk.stack.done.view.offer
    kiosk.stack.done.accept.click()
    profile = kiosk.stack.profile
    assert (profile.view.number, profile.view.code) == (1, "tranche_age")
    profile.cards[0].click()
    profile.skip.click()
    profile.cards[0].click()
    profile.cards[0].click()
    assert kiosk.stack.current is kiosk.stack.home
    rows = place.store.db.execute(
        "SELECT question, choice IS NOT NULL, choice = 'NSP' FROM answer ORDER BY at_ms, question"
    ).fetchall()
    assert len(rows) == 4
    assert [row[0] for row in rows if row[2]] == ["genre"]
    clock.passes(days=1)
    kiosk.door.badge_read(codes[0])
    tile(kiosk, "E02")
    assert not kiosk.stack.done.view.offer


def test_what_the_place_switched_on_is_asked_after_the_four_of_those_with_a_badge(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock, qtbot: QtBot
) -> None:
    save_setting(place.store, "profile_one_in", 1)
    switch(place, Module.CHILDREN, on=True)
    switch(place, Module.COMMUNE, on=True)
    name_communes(place, {"69266": "Villeurbanne", "69256": "Vaulx-en-Velin"})
    kiosk.door.badge_read(codes[0])
    tile(kiosk, "E02")
    qtbot.mouseClick(kiosk.stack.done.accept, Qt.MouseButton.LeftButton)
    profile = kiosk.stack.profile
    assert profile.eyebrow.text() == "Question 1 sur 6"
    for _ in range(4):
        qtbot.mouseClick(profile.skip, Qt.MouseButton.LeftButton)
    assert (profile.view.number, profile.view.code) == (5, "foyer_enfants")
    child = next(card for card in profile.cards if card.label == "Oui")
    qtbot.mouseClick(child, Qt.MouseButton.LeftButton)
    assert {card.label for card in profile.cards} == {
        "Villeurbanne",
        "Vaulx-en-Velin",
        "Une autre commune",
    }
    here = next(card for card in profile.cards if card.label == "Villeurbanne")
    qtbot.mouseClick(here, Qt.MouseButton.LeftButton)
    assert kiosk.stack.current is kiosk.stack.home
    given = place.store.db.execute("SELECT question, choice FROM answer").fetchall()
    assert dict(given) == {
        **dict.fromkeys(("tranche_age", "genre", "situation", "residence"), "NSP"),
        "foyer_enfants": "OUI",
        "commune": "69266",
    }
    kiosk.stack.home.no_badge.click()
    tile(kiosk, "E02")
    kiosk.stack.done.accept.click()
    assert profile.eyebrow.text() == "Question 1 sur 4"


def test_whoever_teleworks_is_asked_about_trips_and_only_what_makes_sense(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    families = place.catalogue.families
    telework = Activity("T02", families["T02"], 7, "laptop", "bleu")
    write_activity(place.store, telework)
    switch(place, Module.TRAVEL, on=True)
    kiosk.door.badge_read(codes[0])
    tile(kiosk, "T02")
    kiosk.stack.done.decline.click()  # the four
    clock.passes(days=1)
    kiosk.door.badge_read(codes[0])
    tile(kiosk, "T02")
    kiosk.stack.done.accept.click()
    profile = kiosk.stack.profile
    asked = []
    for answer in ("À la maison", "Moins de 5 km", "À vélo"):
        asked.append(profile.view.code)
        next(card for card in profile.cards if card.label == answer).click()
    assert asked == ["contrefactuel", "dist_lieu_km", "mode_lieu"]
    assert kiosk.stack.current is kiosk.stack.home
    clock.passes(days=1)
    kiosk.door.badge_read(codes[0])
    tile(kiosk, "T02")
    assert not kiosk.stack.done.view.offer


@pytest.mark.parametrize("answer", ["declined", "ignored"])
def test_an_offer_declined_or_ignored_is_not_repeated(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock, answer: str
) -> None:
    kiosk.door.badge_read(codes[0])
    tile(kiosk, "E02")
    if answer == "declined":
        kiosk.stack.done.decline.click()
    else:
        clock.passes(seconds=21)
        kiosk.stack.patience.check()
    assert kiosk.stack.current is kiosk.stack.home
    choices = {row[0] for row in place.store.db.execute("SELECT choice FROM answer")}
    assert choices == ({"NSP"} if answer == "declined" else {None})


def names_of(widget: QObject) -> list[str]:
    """Everything that a screen reader would find in a widget."""
    found: list[str] = []

    def visit(interface: QAccessibleInterface) -> None:
        found.append(interface.text(QAccessible.Text.Name))
        found.append(interface.text(QAccessible.Text.Description))
        for index in range(interface.childCount()):
            child = interface.child(index)
            if child is not None:
                visit(child)

    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    visit(root)
    return found


def test_no_screen_of_the_door_says_who_anyone_is(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    found = badges.holder(place.store, keyed_hash(codes[0], place.key))
    assert found is not None
    kiosk.door.badge_read(codes[0])
    seen = names_of(kiosk.window)
    tile(kiosk, "E02")
    seen += names_of(kiosk.window)
    kiosk.stack.done.finish.click()
    seen += names_of(kiosk.window)
    words = " ".join(seen)
    assert "Que venez-vous faire" in words
    for secret in (found.alias, codes[0], codes[0][-4:], found.visitor):
        assert secret not in words


def test_forgotten_exits_of_days_off_are_closed_once_the_door_is_on_show(
    qtbot: QtBot, kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    come_in(kiosk, codes[0])
    (visit,) = noted(place, clock)
    clock.passes(days=3)
    kiosk.start()
    qtbot.waitUntil(lambda: visits.by_id(place.store, visit.id) != visit)
    closed = visits.by_id(place.store, visit.id)
    assert closed is not None
    assert closed.left_by is ExitBy.CLOSING
    come_in(kiosk, codes[1])
    clock.passes(days=1)
    kiosk._minute.timeout.emit()
    qtbot.waitUntil(lambda: not visits.left_open(place.store, clock.at.date(), 1))


def open_desk(kiosk: Kiosk) -> Desk:
    """Tap « Équipe » and give the PIN."""
    kiosk.stack.home.team.click()
    desk = kiosk.window.desk
    assert isinstance(desk, Desk)
    for digit in "246810":
        press(desk.pin, Qt.Key(ord(digit)), digit)
    assert kiosk.door.desk_is_open
    return desk


def test_a_scan_while_the_desk_is_open_is_noted_and_only_announced(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    set_pin(place, StaffRole.HOST, "246810")
    desk = open_desk(kiosk)
    kiosk.scanner.badge_read.emit(codes[0])
    assert kiosk.window.currentWidget() is desk
    assert presence(place, clock.read()).total == 1
    desk.lock()
    assert kiosk.window.currentWidget() is kiosk.stack
    assert kiosk.stack.current is kiosk.stack.home
    kiosk.scanner.badge_read.emit(codes[1])
    assert kiosk.stack.current is kiosk.stack.activity


def test_a_scan_wins_over_the_pin(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    set_pin(place, StaffRole.HOST, "246810")
    kiosk.stack.home.team.click()
    kiosk.scanner.badge_read.emit(codes[0])
    assert kiosk.window.currentWidget() is kiosk.stack
    assert kiosk.stack.current is kiosk.stack.activity
    assert kiosk.window.desk is None


def test_an_evacuation_is_counted_from_the_door_in_two_actions_and_the_door_goes_on(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    set_pin(place, StaffRole.HOST, "246810")
    come_in(kiosk, codes[0])
    kiosk.stack.home.team.click()
    desk = kiosk.window.desk
    assert isinstance(desk, Desk)
    desk.pin.evacuation.click()
    assert desk.counts.number.text() == "1"
    clock.passes(minutes=1)
    kiosk.scanner.badge_read.emit(codes[1])
    assert kiosk.window.currentWidget() is desk
    assert presence(place, clock.read()).total == 2
    assert desk.counts.number.text() == "2"
    desk.counts.back.click()
    kiosk.scanner.badge_read.emit(codes[2])
    assert kiosk.window.currentWidget() is kiosk.stack, "a scan wins over the PIN again"


def test_who_is_scanned_during_the_roll_is_noted_and_told_and_the_list_stays(
    kiosk: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    set_pin(place, StaffRole.HOST, "246810")
    come_in(kiosk, codes[0])
    desk = open_desk(kiosk)
    desk.rail.evacuation.click()
    assert desk.roll_call is not None
    clock.passes(minutes=1)
    kiosk.scanner.badge_read.emit(codes[1])
    assert presence(place, clock.read()).total == 2
    assert desk.roll_call.number.text() == "1"
    assert desk.roll_call.news.text().startswith("1 personne notée entrée depuis")


@pytest.fixture
def full(place: OpenPlace, kiosk: Kiosk) -> Kiosk:
    """The kiosk of a place that holds nobody more."""
    crowded = replace(place, place=replace(place.place, capacity=1))
    kiosk.door.place = kiosk.door.choosing._place = crowded
    kiosk.stack.home.no_badge.click()
    tile(kiosk, "E02")
    assert kiosk.stack.current is kiosk.stack.done
    kiosk.door.go_home()
    return kiosk


def test_whoever_comes_into_a_full_place_is_noted_and_told(
    full: Kiosk, place: OpenPlace, codes: list[str], clock: Clock
) -> None:
    full.door.badge_read(codes[0])
    assert told(full) is Matter.SITE_FULL
    full.door.badge_read(codes[0])  # still in view: the message stays
    assert told(full) is Matter.SITE_FULL
    full.stack.message.exits[Exit.GO_ON].click()
    assert full.stack.current is full.stack.activity
    tile(full, "E03")
    assert full.stack.current is full.stack.done
    full.door.go_home()
    full.stack.home.no_badge.click()
    tile(full, "E04")
    assert told(full) is Matter.SITE_FULL
    full.stack.message.exits[Exit.GO_ON].click()
    assert full.stack.current is full.stack.done
    assert len(noted(place, clock)) == 3


@pytest.mark.parametrize("with_badge", [True, False])
def test_whoever_then_stays_out_is_not_counted(
    full: Kiosk, place: OpenPlace, codes: list[str], clock: Clock, with_badge: bool
) -> None:
    if with_badge:
        full.door.badge_read(codes[0])
    else:
        full.stack.home.no_badge.click()
        tile(full, "E04")
    full.stack.message.exits[Exit.STAY_OUT].click()
    assert full.stack.done.view.noted is Noted.UNDONE
    assert len(noted(place, clock)) == 1


def test_the_time_told_is_that_of_the_arrival_however_late_the_tap(
    kiosk: Kiosk, codes: list[str], clock: Clock
) -> None:
    kiosk.door.badge_read(codes[0])
    clock.passes(seconds=40)
    tile(kiosk, "E02")
    assert kiosk.stack.done.view.at == "10:32"


def test_without_a_camera_home_does_not_ask_for_one(kiosk: Kiosk, qtbot: QtBot) -> None:
    kiosk.camera.start()
    qtbot.waitUntil(lambda: kiosk.stack.home.invitation.frame.sight is Sight.ABSENT)
    kiosk.scanner.badge_read.emit(NEVER_MADE)
    assert kiosk.stack.home.invitation.frame.sight is Sight.SCANNER


def test_a_door_where_a_hand_scanner_was_used_asks_for_it_at_the_next_start(
    open_kiosk: Callable[[KioskOptions], Kiosk], codes: list[str]
) -> None:
    first = open_kiosk(KioskOptions(size=(1280, 800)))
    first.camera.state_changed.emit(CameraState.ABSENT)
    assert first.stack.home.invitation.frame.sight is Sight.ABSENT
    first.scanner.badge_read.emit(codes[0])
    second = open_kiosk(KioskOptions(size=(1280, 800)))
    second.camera.state_changed.emit(CameraState.ABSENT)
    assert second.stack.home.invitation.frame.sight is Sight.SCANNER
