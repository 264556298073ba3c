"""What is handed over to be printed: services know no Qt, whoever calls them brings a printer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kiosk.domain.place import Place
from kiosk.impact.figure import Figure
from kiosk.impact.report import Report


@dataclass(frozen=True, slots=True)
class Printable:
    """A period's report with all that its PDF says.

    before: the published figures of the period before, none if they are not known. table: the
    name of the file with the same numbers, and `checksum` the SHA-256 of its bytes.
    """

    report: Report
    place: Place
    before: Sequence[Figure]
    table: str
    checksum: str


PrintReport = Callable[[Printable], bytes]
"""Makes the PDF. The same report gives the same bytes."""

Paper = Callable[[str, str], bytes]
"""The same for one report: from its table's name and checksum to the PDF."""
