"""The sections of the settings, each on its own: what they show, set, and refuse."""

from datetime import date, time
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.domain.catalogue import Module
from kiosk.domain.hourly_rate import rate_on
from kiosk.domain.hours import Hours
from kiosk.services import modules, settings
from kiosk.services.audit import trail
from kiosk.services.hourly_rates import rates
from kiosk.services.open_place import OpenPlace
from kiosk.services.pins import roles_with_pin
from kiosk.services.staff import Opened, StaffRole, enter_pin
from kiosk.ui.desk.kit.time_input import TimeInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.settings.codes import CodesForm
from kiosk.ui.desk.settings.day_input import DayInput
from kiosk.ui.desk.settings.place import CapacityForm, HoursForm, LanguagesForm, PlaceForm
from kiosk.ui.desk.settings.questions import QuestionsForm
from kiosk.ui.desk.settings.rate import RateForm
from kiosk.ui.desk.settings.rules import ExitForm, PatienceForm, PrivacyForm
from kiosk.ui.desk.settings.screen import ScreenForm
from kiosk.ui.desk.settings.section import SectionForm
from kiosk.ui.desk.settings.sections import SECTIONS, Section
from kiosk.ui.parts.button import Button
from kiosk.ui.parts.look import Look
from tests.ui.desk.scene import PIN, FakeClock, come_in

LEFT = Qt.MouseButton.LeftButton
F = TypeVar("F", bound=SectionForm)


@pytest.fixture
def bench(place: OpenPlace, clock: FakeClock) -> Bench:
    return Bench(place, clock, lambda: "fr", StaffRole.MANAGER)


def shown(qtbot: QtBot, form: F, wide: int = 1000) -> F:
    qtbot.addWidget(form)
    form.resize(wide, form.tall(wide))
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    return form


def type_in(line: QLineEdit, text: str) -> None:
    """As a person does who replaces what stands there."""
    line.selectAll()
    if text.isascii() and text:
        QTest.keyClicks(line, text)
    else:
        line.insert(text)  # Qt's own typing knows no curly apostrophe


def acts(bench: Bench) -> list[tuple[str, str | None]]:
    return [
        ("" if line.act is None else line.act.value, line.thing)
        for line in trail(bench.place, bench.clock())
    ]


@pytest.mark.parametrize("section", SECTIONS, ids=lambda section: section.key)
def test_saving_what_stands_there_changes_nothing(
    qtbot: QtBot, bench: Bench, look: Look, section: Section
) -> None:
    form = shown(qtbot, section.make_fields(bench, look))
    assert form.save(), form.problem
    assert acts(bench) == []
    assert form.news


def test_the_place_takes_another_name_kind_and_time(qtbot: QtBot, bench: Bench, look: Look) -> None:
    form = shown(qtbot, PlaceForm(bench, look))
    name = form.fields[0]
    assert isinstance(name.control, QLineEdit)
    assert name.control.text() == "La Fabrique du Canal"
    type_in(name.control, "  Le   Garage ")
    _press(form, "Garage solidaire")
    _press(form, "La Réunion")
    assert form.save()
    now = bench.place.place
    assert (now.name, now.kind, now.zone.key) == (
        "Le Garage",
        "garage-solidaire",
        "Indian/Reunion",
    )
    assert name.control.text() == "Le Garage"


def test_a_name_that_is_none_is_told_at_its_field_and_stays_typed(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, PlaceForm(bench, look))
    name = form.fields[0]
    assert isinstance(name.control, QLineEdit)
    type_in(name.control, "   ")
    assert not form.save()
    assert "de 1 à 80 caractères" in name.fault
    assert form.problem == ""
    assert name.control.text() == "   "
    assert bench.place.place.name == "La Fabrique du Canal"


def test_each_day_keeps_to_the_usual_hours_to_others_or_is_closed(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, HoursForm(bench, look))
    opens, closes, *days = form.fields
    assert isinstance(opens.control, TimeInput)
    assert isinstance(closes.control, TimeInput)
    type_in(opens.control.line, "9h30")
    type_in(closes.control.line, "minuit")
    saturday, sunday = days[5].control, days[6].control
    assert isinstance(saturday, DayInput)
    assert isinstance(sunday, DayInput)
    QTest.mouseClick(saturday.options.buttons[1], LEFT)
    QTest.mouseClick(sunday.options.buttons[2], LEFT)
    assert saturday.hours() == Hours(time(9), time(18)), "something to begin with"
    type_in(saturday.opens.line, "10")
    type_in(saturday.closes.line, "tard")
    assert not form.save()
    assert closes.fault.startswith("Cette heure ne se lit pas")
    type_in(closes.control.line, "19")
    assert not form.save()
    assert days[5].fault.startswith("Cette heure ne se lit pas")
    assert closes.fault == ""
    type_in(saturday.closes.line, "1 h")
    assert form.save()
    now = bench.place.place
    assert (now.opens, now.closes) == (time(9, 30), time(19))
    assert now.week == {5: Hours(time(10), time(1)), 6: None}
    assert opens.control.line.text() == "9\xa0h\xa030"


def test_fewer_places_than_people_are_set_and_said(
    qtbot: QtBot, bench: Bench, look: Look, clock: FakeClock
) -> None:
    come_in(bench.place, clock, "A01", persons=5)
    form = shown(qtbot, CapacityForm(bench, look))
    number = form.findChildren(QLineEdit)[0]
    for typed, fault in (("0", True), ("100001", True), ("trois", True), ("", False), ("3", False)):
        type_in(number, typed)
        assert form.save() is not fault, typed
    assert bench.place.place.capacity == 3
    assert form.news.endswith("Il y a déjà plus de monde\u00a0: 5 personnes.")


def test_the_door_waits_in_a_language_that_it_offers(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, LanguagesForm(bench, look))
    offered, own = form.offered.options, form.own.options
    offered.buttons[0].click()
    assert not form.save()
    assert form.own.fields[0].fault.startswith("La porte attend dans une langue qu’elle propose")
    offered.buttons[1].click()
    assert not form.save()
    assert form.offered.fields[0].fault == "Il en faut au moins une."
    offered.buttons[1].click()
    own.buttons[1].click()
    assert form.save()
    assert settings.setting(bench.place, settings.LANGUAGES) == ("en",)
    assert settings.setting(bench.place, settings.LANGUAGE) == "en"


def test_a_card_held_to_the_screen_tells_whether_its_texts_can_be_read(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, ScreenForm(bench, look))
    assert form.arc is None
    assert form.save()
    assert settings.setting(bench.place, settings.PX_PER_METRE) is None, "nobody measured it"
    card = form.card.card
    before = card.card_size(900).width()
    for _ in range(3):
        QTest.mouseClick(card.larger, LEFT)
    QTest.mouseClick(card.smaller, LEFT)
    assert card.card_size(900).width() == before + 2
    card.px_per_metre = 5895  # 10.1 inches, 1280 by 800
    card.changed.emit()
    assert form.arc == pytest.approx(15.6, abs=0.05)
    assert "trop petits (15,6 minutes d’arc" in form.distance.fields[0].help
    form.distance.number.less.click()
    type_in(form.distance.number.line, "50")
    assert "se lisent bien (18,7 minutes d’arc" in form.distance.fields[0].help
    assert form.save()
    assert settings.setting(bench.place, settings.PX_PER_METRE) == 5895
    assert settings.setting(bench.place, settings.VIEWING_CM) == 50


def test_the_card_stands_upright_where_the_screen_is_narrow(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, ScreenForm(bench, look))
    card = form.card.card
    card.px_per_metre = 8000
    assert card.card_size(900).toTuple() == (685, 432)
    assert card.card_size(600).toTuple() == (432, 685)


def test_how_long_screens_wait_and_what_a_second_scan_means_are_a_tap(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    patience, leave = (
        shown(qtbot, PatienceForm(bench, look)),
        shown(qtbot, ExitForm(bench, look)),
    )
    entry = patience.entries[0]
    assert entry.read() == 100
    _press(patience, "3 fois plus")
    _press(leave, "noter son départ")
    assert patience.save()
    assert leave.save()
    assert settings.setting(bench.place, settings.PATIENCE) == 300
    assert settings.setting(bench.place, settings.DIRECT_EXIT) is True


def test_a_value_set_elsewhere_is_shown_and_kept(qtbot: QtBot, bench: Bench, look: Look) -> None:
    by = shown(qtbot, PatienceForm(bench, look)).by
    settings.change(bench.place, settings.PATIENCE, 130, by)
    form = shown(qtbot, PatienceForm(bench, look))
    assert form.entries[0].read() == 130
    assert form.save()
    assert settings.setting(bench.place, settings.PATIENCE) == 130


def test_first_names_are_forgotten_only_when_that_was_said_twice(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, PrivacyForm(bench, look))
    _press(form, "oui")
    assert form.save()
    _press(form, "non")
    assert not form.save()
    assert "effacés pour toujours" in form.first_names.fields[0].fault
    assert settings.setting(bench.place, settings.FIRST_NAMES) is True
    assert form.save()
    assert settings.setting(bench.place, settings.FIRST_NAMES) is False


def test_modules_are_switched_and_offer_the_places_own_choices(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, QuestionsForm(bench, look))
    communes = form.name_fields[Module.COMMUNE]
    assert communes.isHidden()
    _press(form, "commune")
    _press(form, "lien avec le lieu")
    assert not communes.isHidden()
    type_in(form.names[Module.COMMUNE], "Grenoble, 38421 Saint-Martin-d’Hères")
    assert not form.save()
    assert "code Insee devant" in communes.fault
    type_in(form.names[Module.COMMUNE], "38185 Grenoble, 38421 Saint-Martin-d’Hères")
    assert form.save(), form.problem
    place = bench.place
    assert modules.modules_on(place) == {Module.COMMUNE, Module.LINK}
    named = [(one.code, one.name) for one in modules.own_choices(place, Module.COMMUNE)]
    assert named == [("38185", "Grenoble"), ("38421", "Saint-Martin-d’Hères")]
    assert {act for act, _ in acts(bench)} == {"module.changed", "module.switched"}
    before = acts(bench)
    assert form.save()
    assert acts(bench) == before
    _press(form, "lien avec le lieu")
    assert form.save()
    assert modules.modules_on(place) == {Module.COMMUNE}


def test_an_hour_is_worth_what_the_place_says_from_a_day_on(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, RateForm(bench, look))
    assert form.remark.text() == "Aujourd’hui\u00a0: 12,31\u00a0€ de l’heure (SMIC brut horaire)."
    for amount, charges, since, fault in (
        ("douze", "", "", form.amount_field),
        ("12,50", "beaucoup", "", form.charges_field),
        ("12,50", "101", "", form.charges_field),
        ("12,50", "42", "hier", form.since_field),
    ):
        for line, text in ((form.amount, amount), (form.charges, charges), (form.since, since)):
            type_in(line, text)
        assert not form.save()
        assert [field for field in form.fields if field.fault] == [fault]
    type_in(form.since, "01/09/2027")
    assert form.save()
    held = rate_on(rates(bench.place), date(2027, 9, 1))
    assert held is not None
    assert (held.cents, held.charges) == (1250, 4200)
    assert form.remark.text() == (
        "Aujourd’hui\u00a0: 12,50\u00a0€ de l’heure, et 42\u00a0% en plus (taux du lieu)."
    )
    assert acts(bench) == [("rate.changed", "2027-09-01")]


def test_codes_are_chosen_twice_alike_and_the_hosts_taken_away(
    qtbot: QtBot, bench: Bench, look: Look, clock: FakeClock
) -> None:
    form = shown(qtbot, CodesForm(bench, look))
    assert form.remove.isHidden()
    host, again = form.fields_of[StaffRole.HOST]
    for once, twice, field, fault in (
        ("314159", "314158", again, "pas les mêmes"),
        ("31415", "31415", host, "exactement 6 chiffres"),
        ("123456", "123456", host, "se devine"),
        (PIN, PIN, host, "l’autre rôle"),
    ):
        type_in(host.control, once)
        type_in(again.control, twice)
        assert not form.save()
        assert fault in field.fault
    type_in(host.control, "314159")
    type_in(again.control, "314159")
    assert form.save()
    assert host.control.text() == "", "no code stays on the screen"
    assert enter_pin(bench.place, "314159", clock()) == Opened(StaffRole.HOST)
    QTest.mouseClick(form.remove, LEFT)
    assert roles_with_pin(bench.place) == {StaffRole.MANAGER}
    assert acts(bench) == [("pin.removed", "host"), ("pin.changed", "host")]


def test_what_the_disk_does_not_take_is_told_and_nothing_typed_is_lost(
    qtbot: QtBot, bench: Bench, look: Look
) -> None:
    form = shown(qtbot, PlaceForm(bench, look))
    line = form.findChildren(QLineEdit)[0]
    type_in(line, "Le Garage")
    bench.place.store.db.execute("PRAGMA query_only = 1")
    assert not form.save()
    bench.place.store.db.execute("PRAGMA query_only = 0")
    assert form.problem
    assert line.text() == "Le Garage"
    assert bench.place.place.name == "La Fabrique du Canal"


def _press(form: SectionForm, label: str) -> None:
    (button,) = [button for button in form.findChildren(Button) if button.label == label]
    QTest.mouseClick(button, LEFT)
