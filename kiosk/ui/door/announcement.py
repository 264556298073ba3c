"""What a scan came to, in one sentence for the desk that is open on the same screen."""

from PySide6.QtCore import QCoreApplication

from kiosk.domain.outcome import (
    ActivityAwaited,
    AlreadyIn,
    Arrived,
    Foreign,
    Left,
    Repeated,
    Revoked,
    Unknown,
)
from kiosk.services.deed import Receipt
from kiosk.ui.door.views import hour_of

translate = QCoreApplication.translate


def announcement(receipt: Receipt) -> str:
    """The sentence; it names nobody."""
    match receipt.outcome:
        case Arrived():
            words = translate("Announcement", "Arrivée enregistrée à {time}")
        case Left():
            words = translate("Announcement", "Sortie enregistrée à {time}")
        case AlreadyIn() | ActivityAwaited() | Repeated():
            words = translate("Announcement", "Ce badge est déjà noté présent.")
        case Revoked():
            words = translate("Announcement", "Ce badge n’est plus actif.")
        case Unknown() | Foreign():
            words = translate("Announcement", "Ce code n’est pas un badge d’ici.")
        case _:
            words = translate("Announcement", "La borne n’arrive pas à enregistrer.")
    return words.format(time=hour_of(receipt.at))
