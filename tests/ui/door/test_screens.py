"""What each screen tells, and what each tap says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, SignalInstance
from pytestqt.qtbot import QtBot

from kiosk.ui.door.activity import ActivityView, Occasion
from kiosk.ui.door.already_in import AlreadyInView
from kiosk.ui.door.done import DoneView, Noted
from kiosk.ui.door.group import LEAST, MOST
from kiosk.ui.door.home import HomeView
from kiosk.ui.door.message import FORMS, Exit, Matter, MessageView
from kiosk.ui.door.profile import AnswerView, QuestionView
from kiosk.ui.door.stack import DoorStack
from kiosk.ui.parts.label import Label
from kiosk.ui.parts.part import Control
from kiosk.ui.parts.preview import Sight
from kiosk.ui.parts.theme import LIGHT, Role
from tests.ui.scenes import SCENES, TILES

LEFT = Qt.MouseButton.LeftButton


def tapping(qtbot: QtBot, control: Control, signal: SignalInstance) -> list[object]:
    """Tap a control, and return what the signal said."""
    with qtbot.waitSignal(signal) as heard:
        qtbot.mouseClick(control, LEFT)
    return list(heard.args)


def test_home_leads_everywhere(qtbot: QtBot, door: DoorStack) -> None:
    home = door.home
    home.show_home(HomeView("La Fabrique du Canal", 23))
    tapping(qtbot, home.no_badge, home.without_badge)
    tapping(qtbot, home.groups, home.group)
    tapping(qtbot, home.leave, home.leaving)
    tapping(qtbot, home.team, home.desk)
    assert tapping(qtbot, home.languages["en"], home.language_chosen) == ["en"]


def test_home_counts_people_only_if_the_place_wants_it(door: DoorStack) -> None:
    door.home.show_home(HomeView("La Fabrique", 1))
    assert door.home.present.text() == "1 personne sur place"
    door.home.show_home(HomeView("La Fabrique"))
    assert door.home.present.text() == ""


@pytest.mark.parametrize(
    ("sight", "title"),
    [
        (Sight.WAITING, "Présentez votre badge"),
        (Sight.DARK, "On n’y voit rien"),
        (Sight.ABSENT, "Caméra débranchée"),
        (Sight.SCANNER, "Présentez votre badge"),
    ],
)
def test_home_says_what_the_camera_cannot(door: DoorStack, sight: Sight, title: str) -> None:
    door.show_sight(sight)
    assert door.home.invitation.title.text() == title
    assert door.home.invitation.hint.text()


def test_leaving_points_at_nothing_that_is_not_there(door: DoorStack) -> None:
    door.show_sight(Sight.ABSENT)
    assert "Je n’ai pas de badge" in door.home.invitation.hint.text()
    assert door.leaving.invitation.hint.text() == "L’équipe peut noter votre départ."


def test_a_tile_is_one_tap(qtbot: QtBot, door: DoorStack) -> None:
    SCENES["activity"](door, "fr")
    activity = door.activity
    for tile, view in zip(activity.tiles, TILES, strict=False):
        assert tapping(qtbot, tile, activity.chosen) == [view.code]
    tapping(qtbot, activity.visiting, activity.just_visiting)
    tapping(qtbot, activity.other, activity.something_else)
    tapping(qtbot, activity.cancel, activity.cancelled)


def test_tiles_stay_in_the_order_they_are_given(door: DoorStack) -> None:
    backwards = tuple(reversed(TILES[:8]))
    door.activity.show_activities(ActivityView(backwards))
    placed = sorted(door.activity.tiles, key=lambda tile: (tile.y(), tile.x()))
    assert [tile.view for tile in placed] == list(backwards)


def test_a_full_activity_is_told_and_the_others_stay(door: DoorStack) -> None:
    SCENES["activity"](door, "fr")
    door.activity.say_full("Atelier bois", 6, 6)
    assert door.activity.note.text() == (
        "Atelier bois\u00a0: complet (6 sur 6). Choisissez autre chose ou voyez l’équipe."
    )
    assert len(door.activity.tiles) == 8


def test_an_activity_that_is_closed_now_keeps_its_slot_and_can_be_tapped(
    qtbot: QtBot, door: DoorStack
) -> None:
    closed = replace(TILES[1], closed=True)
    door.activity.show_activities(ActivityView((TILES[0], closed, TILES[2])))
    assert [tile.sub for tile in door.activity.tiles][1] == "Fermé maintenant"
    for tile, view in zip(door.activity.tiles, (TILES[0], closed, TILES[2]), strict=True):
        assert tapping(qtbot, tile, door.activity.chosen) == [view.code]


def test_more_than_eight_activities_take_a_second_page(qtbot: QtBot, door: DoorStack) -> None:
    SCENES["activity-ten"](door, "fr")
    activity = door.activity
    assert activity.eyebrow.text() == "Groupe de 24 personnes"
    assert len(activity.tiles) == 8
    qtbot.mouseClick(activity.others, LEFT)
    assert [tile.view.code for tile in activity.tiles] == ["CONS", "MUSI"]
    qtbot.mouseClick(activity.others, LEFT)
    assert activity.tiles[0].view.code == "CAFE"


def test_up_to_eight_there_is_no_second_page(door: DoorStack) -> None:
    SCENES["activity"](door, "fr")
    assert not door.activity.others.isVisible()


@pytest.mark.parametrize("occasion", Occasion)
def test_each_occasion_is_told_apart(door: DoorStack, occasion: Occasion) -> None:
    door.activity.show_activities(ActivityView(TILES[:3], occasion))
    assert door.activity.eyebrow.text()
    assert door.activity.time_left.recorded is (occasion is Occasion.BADGE)


def test_that_an_activity_is_full_stands_out_until_something_else_is_asked(door: DoorStack) -> None:
    SCENES["activity"](door, "fr")
    note = door.activity.note
    calm = (note.colour(LIGHT), note.role)
    door.activity.say_full("Atelier bois", 6, 6)
    assert note.text().startswith("Atelier bois\u00a0: complet (6 sur 6).")
    assert (note.colour(LIGHT), note.role) == (LIGHT.err, Role.STRONG)
    SCENES["activity"](door, "fr")
    assert (note.colour(LIGHT), note.role) == calm


def test_done_says_what_where_and_when(qtbot: QtBot, door: DoorStack) -> None:
    SCENES["done"](door, "fr")
    done = door.done
    assert done.title.text() == "C’est noté. Bonne visite\u202f!"
    assert done.line.text() == "Couture · arrivée à 14:32"
    with qtbot.assertNotEmitted(done.exit_undone):
        tapping(qtbot, done.undo, done.undone)
    tapping(qtbot, done.change, done.change_wanted)
    tapping(qtbot, done.finish, done.finished)


def test_done_hides_the_time_while_the_clock_is_in_doubt(door: DoorStack) -> None:
    door.done.show_done(DoneView(activity="Couture", icon="palette", colour="framboise"))
    assert door.done.line.text() == "Couture"


def test_done_offers_only_what_can_still_be_done(door: DoorStack) -> None:
    door.go_to(door.done)
    door.done.show_done(DoneView(Noted.LEAVING, "16:05"))
    assert door.done.line.text() == "Sortie à 16:05"
    assert not door.done.undo.isVisible()
    assert not door.done.change.isVisible()
    assert not door.done.accept.isVisible()


def test_an_exit_can_be_taken_back_for_eight_seconds(qtbot: QtBot, door: DoorStack) -> None:
    SCENES["done-leaving"](door, "fr")
    assert (door.done.pace.silent, door.done.pace.warning) == (0, 8)
    with qtbot.assertNotEmitted(door.done.undone):
        tapping(qtbot, door.done.undo, door.done.exit_undone)


def test_staying_says_that_the_visit_goes_on(door: DoorStack) -> None:
    SCENES["done-staying"](door, "fr")
    assert door.done.title.text() == "C’est annulé. Votre visite continue\u202f!"
    assert door.done.line.text() == "Couture · arrivée à 14:32"
    assert not door.done.undo.isVisible()


def test_the_offer_can_be_taken_or_left_with_buttons_of_one_size(
    qtbot: QtBot, door: DoorStack
) -> None:
    SCENES["done-offer"](door, "fr")
    done = door.done
    assert done.accept.size() == done.decline.size()
    tapping(qtbot, done.accept, done.offer_accepted)
    tapping(qtbot, done.decline, done.offer_declined)


def test_a_badge_seen_again_is_asked_never_toggled(qtbot: QtBot, door: DoorStack) -> None:
    SCENES["already-in"](door, "fr")
    again = door.already_in
    assert again.title.text() == "Arrivée enregistrée à 14:32"
    assert not again.leave.act
    tapping(qtbot, again.change, again.change_wanted)
    tapping(qtbot, again.undo, again.undone)
    tapping(qtbot, again.leave, again.leaving)
    tapping(qtbot, again.keep, again.unchanged)


def test_after_ten_minutes_leaving_comes_first_and_undoing_is_gone(door: DoorStack) -> None:
    SCENES["already-in-settled"](door, "fr")
    again = door.already_in
    assert again.leave.act
    assert again.leave.y() < again.change.y() < again.keep.y()
    assert not again.undo.isVisible()


def test_without_a_trusted_clock_no_time_is_shown(door: DoorStack) -> None:
    door.already_in.show_already_in(AlreadyInView())
    assert door.already_in.title.text() == "Arrivée enregistrée"


def test_one_leaves_an_activity_without_a_badge(qtbot: QtBot, door: DoorStack) -> None:
    SCENES["leaving"](door, "fr")
    leaving = door.leaving
    assert tapping(qtbot, leaving.tiles[4], leaving.activity_left) == ["FABL"]
    assert all(tile.sub == "" and not tile.view.last_time for tile in leaving.tiles)
    tapping(qtbot, leaving.cancel, leaving.cancelled)


def test_more_than_six_activities_to_leave_take_a_second_page(
    qtbot: QtBot, door: DoorStack
) -> None:
    SCENES["leaving-many"](door, "fr")
    qtbot.mouseClick(door.leaving.others, LEFT)
    assert [tile.view.code for tile in door.leaving.tiles] == ["JARD", "BOIS"]


def test_with_nobody_to_leave_only_the_badge_is_asked_for(door: DoorStack) -> None:
    SCENES["leaving-nobody"](door, "fr")
    assert not door.leaving.tiles
    assert not door.leaving.without.isVisible()


QUESTION = QuestionView(
    "genre", "Vous êtes…", (AnswerView("F", "Une femme"), AnswerView("H", "Un homme")), 2
)


def test_an_answer_is_one_tap(qtbot: QtBot, door: DoorStack) -> None:
    profile = door.profile
    profile.show_question(QUESTION)
    door.go_to(profile)
    assert profile.eyebrow.text() == "Question 2 sur 4"
    assert tapping(qtbot, profile.cards[1], profile.answered) == ["genre", "H"]
    assert tapping(qtbot, profile.skip, profile.skipped) == ["genre"]
    tapping(qtbot, profile.cancel, profile.all_skipped)


@pytest.mark.parametrize("name", ["profile-age", "profile-gender", "profile-situation"])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["wide", "tall"])
def test_skipping_is_as_large_as_answering(
    door: DoorStack, name: str, size: tuple[int, int]
) -> None:
    door.resize(*size)
    SCENES[name](door, "fr")
    assert {card.size().toTuple() for card in door.profile.cards} == {
        door.profile.skip.size().toTuple()
    }


def test_a_group_counts_itself(qtbot: QtBot, door: DoorStack) -> None:
    group = door.group
    group.show_group()
    door.go_to(group)
    qtbot.mouseClick(group.presets[4], LEFT)
    qtbot.mouseClick(group.minus, LEFT)
    assert group.number.text() == "24"
    assert tapping(qtbot, group.next, group.counted) == [24]


def test_a_group_has_at_least_two_and_at_most_two_hundred_people(door: DoorStack) -> None:
    door.group.show_group(1)
    assert door.group.count == LEAST
    assert not door.group.minus.isEnabled()
    door.group.show_group(2000)
    assert door.group.count == MOST
    assert not door.group.plus.isEnabled()


@pytest.mark.parametrize("matter", Matter)
def test_each_message_says_what_happened_and_leads_out(
    qtbot: QtBot, door: DoorStack, matter: Matter
) -> None:
    message = door.message
    message.show_message(MessageView(matter, 6))
    door.go_to(message)
    sentences = [label.text() for label in (message.title, message.advice) if label.text()]
    assert 1 <= len(sentences) <= 2
    assert all(len(sentence) <= 90 for sentence in sentences)
    assert FORMS[matter].exits or matter is Matter.ONE_MOMENT
    for way, button in message.exits.items():
        assert button.isVisible() is (way in FORMS[matter].exits)
        if button.isVisible():
            assert tapping(qtbot, button, message.exit_chosen) == [way]


def test_what_is_being_done_cannot_be_left(door: DoorStack) -> None:
    heard: list[Exit] = []
    door.message.exit_chosen.connect(heard.append)
    door.message.show_message(MessageView(Matter.ONE_MOMENT))
    door.message.escape()
    assert not heard
    assert door.message.pace is None


def test_no_sentence_shouts_or_leans(door: DoorStack) -> None:
    for show in SCENES.values():
        show(door, "fr")
        for label in door.current.findChildren(Label):
            assert not label.font().italic()
            assert label.text() != label.text().upper() or len(label.text()) < 4
