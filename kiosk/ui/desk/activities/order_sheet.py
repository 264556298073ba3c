"""How the tiles stand at the door for three badges, so that the team sees that places rotate."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Activity
from kiosk.services.tiles import sample_orders
from kiosk.ui.desk.activities.tile_preview import OrderCard
from kiosk.ui.desk.activities.work import WorkSheet
from kiosk.ui.desk.kit.sheet import SheetPage

translate = QCoreApplication.translate

SAMPLE = 3


class OrderSheet(WorkSheet):
    """The door's order of this quarter, for the first badges of the place."""

    def __init__(self, page: SheetPage) -> None:
        super().__init__(page)
        self.orders: Sequence[tuple[Activity, ...]] = ()
        self.cards = [OrderCard(page.look) for _ in range(SAMPLE)]

    def read(self) -> None:
        self.orders = sample_orders(self.place, self.by().now, SAMPLE)

    def describe(self) -> None:
        self.title.setText(translate("Activities", "Les places à la porte"))
        self.sub.setText(
            translate(
                "Activities",
                "On touche plus souvent ce qu’on voit d’abord. Chaque badge a donc son ordre, le "
                "même pendant tout un trimestre, et chaque activité est aussi souvent première.",
            )
        )
        for number, (card, tiles) in enumerate(zip(self.cards, self.orders, strict=False), 1):
            title = translate("Activities", "Badge {number}").format(number=number)
            card.show_order(title, tiles, self.language)
        self.show_cards(*self.cards[: len(self.orders)])
