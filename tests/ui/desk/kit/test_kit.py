"""Forms and lists by mouse, finger and keyboard, at any width."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.number_input import NumberInput
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.sheet import Sheet
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.parts.look import Look

LEFT = Qt.MouseButton.LeftButton
OPTIONS = [Option("A09", "Fablab"), Option("A11", "Atelier bois"), Option("L01", "Café")]


class Card(Form):
    """A form with one field of each kind."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.name, self.count = TextInput(look), NumberInput(look, least=1, most=9)
        self.activity = Options(look)
        self.activity.offer(OPTIONS, ["A11"])
        self.name_field, self.count_field = Field(look, self.name), Field(look, self.count)
        self.activity_field = Field(look, self.activity)
        self.save = desk_button(look, self)
        self.save.say("Enregistrer")
        self.ask((self.name_field, self.count_field), self.activity_field)
        self.offer(self.save)
        self.say("Une visite")
        self.name_field.say("Nom", "Comme sur la porte")
        self.count_field.say("Personnes")
        self.activity_field.say("Activité")


def shown(qtbot: QtBot, card: Form, wide: int = 900) -> Form:
    qtbot.addWidget(card)
    card.resize(wide, card.tall(wide))
    with qtbot.waitActive(card):
        card.show()
        card.activateWindow()
    return card


def test_one_option_takes_the_place_of_the_other(qtbot: QtBot, look: Look) -> None:
    card = Card(look)
    shown(qtbot, card)
    with qtbot.waitSignal(card.activity.changed):
        QTest.mouseClick(card.activity.buttons[0], LEFT)
    assert card.activity.chosen == ["A09"]
    assert card.activity.buttons[0].accessibleName() == "Activité : Fablab"
    assert card.activity.buttons[0].accessibleDescription() == "choisi"
    assert card.activity.buttons[1].accessibleDescription() == ""


def test_of_several_options_each_tap_switches_one(qtbot: QtBot, look: Look) -> None:
    options = Options(look, several=True)
    qtbot.addWidget(options)
    options.offer(OPTIONS, ["A11"])
    options.buttons[2].click()
    options.buttons[1].click()
    assert options.chosen == ["L01"]


def test_a_number_is_typed_or_moved_and_stays_within_its_bounds(qtbot: QtBot, look: Look) -> None:
    card = Card(look)
    shown(qtbot, card)
    QTest.keyClicks(card.count.line, "8")
    assert card.count.value == 8
    for _ in range(3):
        card.count.more.click()
    assert card.count.value == 9
    card.count.line.setText("12")
    assert card.count.value is None
    assert not card.count.is_empty


def test_a_fault_is_said_below_its_field_and_the_card_grows(qtbot: QtBot, look: Look) -> None:
    card = Card(look)
    shown(qtbot, card)
    before = card.tall(900)
    with qtbot.waitSignal(card.grown):
        card.find_fault(card.count_field, "De 1 à 9 personnes.")
    assert card.count_field.remark.text() == "De 1 à 9 personnes."
    assert card.count.accessibleDescription() == "De 1 à 9 personnes."
    assert card.tall(900) >= before
    card.find_fault(None, "")
    assert card.count_field.remark.text() == ""
    assert card.name_field.remark.text() == "Comme sur la porte"


def test_a_fault_is_no_longer_said_once_an_answer_is_changed_by_hand(
    qtbot: QtBot, look: Look
) -> None:
    card = Card(look)
    shown(qtbot, card)
    low = card.tall(900)
    hands = (
        lambda: QTest.keyClick(card.name, Qt.Key.Key_A),
        lambda: QTest.mouseClick(card.count.more, LEFT),
        lambda: QTest.mouseClick(card.activity.buttons[2], LEFT),
    )
    for change in hands:
        card.find_fault(card.name_field, "Ce nom est pris.")
        card.name.setText("Étincelle")
        assert card.name_field.fault == "Ce nom est pris."
        with qtbot.waitSignal(card.grown):
            change()
        assert card.name_field.remark.text() == "Comme sur la porte"
        assert card.tall(900) == low


def test_tab_follows_the_reading_order(qtbot: QtBot, look: Look) -> None:
    card = Card(look)
    shown(qtbot, card)
    card.name.setFocus()
    stops = []
    for _ in range(7):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget())
    count = card.count
    assert stops == [count.less, count.line, count.more, *card.activity.buttons, card.save]


def test_return_in_a_line_says_so_and_presses_no_button(qtbot: QtBot, look: Look) -> None:
    card = Card(look)
    shown(qtbot, card)
    pressed: list[bool] = []
    card.save.clicked.connect(lambda: pressed.append(True))
    with qtbot.waitSignal(card.name.entered):
        QTest.keyClick(card.name, Qt.Key.Key_Return)
    assert not pressed


def test_fields_stand_below_each_other_where_there_is_no_room(qtbot: QtBot, look: Look) -> None:
    card = Card(look)
    shown(qtbot, card, 900)
    assert card.name_field.y() == card.count_field.y()
    narrow = Card(look)
    shown(qtbot, narrow, 420)
    assert narrow.name_field.geometry().bottom() < narrow.count_field.y()
    for field in narrow.fields:
        assert narrow.rect().contains(field.geometry())


def test_fields_are_mirrored_from_right_to_left(qtbot: QtBot, look: Look) -> None:
    card = Card(look)
    shown(qtbot, card)
    place = card.name_field.geometry()
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored = QRect(card.width() - place.right() - 1, place.y(), place.width(), place.height())
    assert card.name_field.geometry() == mirrored


ROWS = [
    RowView(
        str(number), "Renard bleu", "Fablab", lead="14:28", actions=(ActionView("go", "Sortie"),)
    )
    for number in range(3)
]


def test_a_row_tells_which_and_what(qtbot: QtBot, look: Look) -> None:
    listing = Listing(look)
    listing.say("Ici", empty="Personne n’est là.")
    listing.show_rows(ROWS)
    listing.resize(700, listing.tall(700))
    qtbot.addWidget(listing)
    listing.show()
    with qtbot.waitSignal(listing.acted) as told:
        QTest.mouseClick(listing.rows["1"].buttons[0], LEFT)
    assert told.args == ["1", "go"]
    assert listing.rows["1"].buttons[0].accessibleName() == "Sortie : 14:28, Renard bleu, Fablab"


def test_rows_that_stay_keep_the_focus(qtbot: QtBot, look: Look) -> None:
    listing = Listing(look)
    listing.show_rows(ROWS)
    qtbot.addWidget(listing)
    listing.resize(700, listing.tall(700))
    with qtbot.waitActive(listing):
        listing.show()
        listing.activateWindow()
    button = listing.rows["2"].buttons[0]
    button.setFocus()
    listing.show_rows(ROWS[1:])
    assert QApplication.focusWidget() is button


def test_a_narrow_row_has_its_buttons_under_its_words(qtbot: QtBot, look: Look) -> None:
    listing = Listing(look)
    listing.show_rows(ROWS[:1])
    qtbot.addWidget(listing)
    listing.resize(400, listing.tall(400))
    listing.arrange()
    row = listing.rows["0"]
    words = row.texts()
    assert row.buttons[0].y() >= max(text.height for text in words)
    assert all(text.fits for text in words)
    assert row.rect().contains(row.buttons[0].geometry())


def test_without_rows_a_sentence_says_so(qtbot: QtBot, look: Look) -> None:
    listing = Listing(look)
    qtbot.addWidget(listing)
    listing.say("Ici", empty="Personne n’est là.")
    listing.show_rows([])
    listing.resize(700, listing.tall(700))
    listing.show()
    assert listing.empty.isVisible()
    listing.show_rows(ROWS)
    assert not listing.empty.isVisible()


def test_escape_closes_a_sheet_that_lies_upon_another(qtbot: QtBot, look: Look) -> None:
    sheet = Sheet(look)
    card = Card(look)
    qtbot.addWidget(sheet)
    sheet.resize(900, 600)
    sheet.retranslate()
    sheet.show_cards(card)
    sheet.show()
    assert sheet.rect().contains(QRect(sheet.back.mapTo(sheet, QPoint()), sheet.back.size()))
    with qtbot.waitSignal(sheet.closed):
        QTest.mouseClick(sheet.back, LEFT)


def test_rows_are_used_again_but_for_one_that_is_in_hand(qtbot: QtBot, look: Look) -> None:
    listing = Listing(look)
    listing.show_rows(ROWS)
    qtbot.addWidget(listing)
    listing.resize(700, listing.tall(700))
    with qtbot.waitActive(listing):
        listing.show()
        listing.activateWindow()
    before = [*listing.rows.values()]
    before[2].buttons[0].setFocus()
    listing.show_rows([RowView("new", "Hibou", actions=ROWS[0].actions), *ROWS[:1]])
    assert listing.rows["0"] is before[0]
    assert listing.rows["new"] is before[1]
    assert before[1].buttons[0].accessibleName() == "Sortie : Hibou"
    listing.show_rows(ROWS)
    assert before[2] not in listing.rows.values()
    with qtbot.waitSignal(listing.acted) as told:
        before[1].buttons[0].click()
    assert told.args == [before[1].view.key, "go"]


def test_a_second_line_that_is_too_long_takes_one_more_and_the_row_grows(
    qtbot: QtBot, look: Look
) -> None:
    listing = Listing(look)
    qtbot.addWidget(listing)
    long = "Un espace au nom si long qu’il ne tient pas sur une seule ligne de la liste"
    views = [RowView("short", "Couture", "Atelier"), RowView("long", "Tricot", long)]
    listing.show_rows(views)
    listing.resize(400, listing.tall(400))
    listing.show()
    short, tall = listing.rows.values()
    assert tall.height() > short.height()
    assert all(text.fits for text in tall.texts())
    assert short.tall(900) == tall.tall(900)


def test_a_button_of_an_icon_has_a_name_and_one_that_does_nothing_now_keeps_its_place(
    qtbot: QtBot, look: Look
) -> None:
    listing = Listing(look)
    qtbot.addWidget(listing)

    def actions(*, can: bool) -> tuple[ActionView, ...]:
        up = ActionView("up", "", "bold/arrow-up", name="Monter", enabled=can)
        return (up, ActionView("change", "Modifier"))

    listing.show_rows([RowView("one", "Couture", actions=actions(can=True))])
    listing.resize(800, listing.tall(800))
    listing.show()
    button = listing.rows["one"].buttons[0]
    assert button.accessibleName() == "Monter : Couture"
    place, picture = button.geometry(), button.grab().toImage()
    listing.show_rows([RowView("one", "Couture", actions=actions(can=False))])
    assert listing.rows["one"].buttons[0] is button
    assert button.geometry() == place
    assert button.grab().toImage() != picture
    acted: list[str] = []
    listing.acted.connect(lambda _key, action: acted.append(action))
    QTest.mouseClick(button, LEFT)
    assert acted == []


def test_tab_goes_from_card_to_card_in_the_order_in_which_they_stand(
    qtbot: QtBot, look: Look
) -> None:
    sheet, first, second = Sheet(look, root=True), Listing(look), Listing(look)
    qtbot.addWidget(sheet)
    first.show_rows(ROWS[:1])
    second.show_rows(ROWS[1:2])
    sheet.resize(900, 600)
    sheet.show_cards(second, first)
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    second.rows["1"].buttons[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first.rows["0"].buttons[0]
