"""Files of visits, and bringing them into a place."""

from collections.abc import Callable
from datetime import UTC, datetime
from itertools import count

from kiosk.domain.clock import Reading
from kiosk.services.import_visits import Imported, import_visits
from kiosk.services.open_place import OpenPlace

NOW = Reading(datetime(2026, 11, 23, 13, tzinfo=UTC))
HEADER = "badge;arrivee;depart;activite;role;personnes;tranche_age;genre;situation;residence"


def table(*lines: str, header: str = HEADER) -> str:
    """A file's text: short lines are filled up with empty cells."""
    wanted = header.count(";")
    return "\n".join([header, *(line + ";" * (wanted - line.count(";")) for line in lines), ""])


def bring(
    place: OpenPlace,
    content: str | bytes,
    *,
    check_only: bool = False,
    now: Reading = NOW,
    on_progress: Callable[[str, int, int], None] = lambda _key, _done, _whole: None,
    steady: Callable[[], float] | None = None,
) -> Imported:
    """Import a file of this content."""
    path = place.folder.root / "visites.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    ticks = count()
    return import_visits(
        place, path, now, steady or (lambda: next(ticks) / 250), on_progress, check_only=check_only
    )


def wrong(imported: Imported) -> list[tuple[int, str, str]]:
    """Line, column and reason of all that was named."""
    return [(one.line, one.column, one.key) for one in imported.faults.first]
