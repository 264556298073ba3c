"""When something goes wrong that nobody foresaw: note it, stay calm, carry on.

The log tells where in the program it happened, never about whom: no code of a badge, no answer.
"""

import logging
import sys
from collections.abc import Callable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

LOG_BYTES = 500_000
LOGS_KEPT = 3

_log = logging.getLogger("parvis")


def open_log(folder: Path) -> None:
    """Write the technical log in `folder`, bounded in size; to stderr if that can't be.

    From then on nothing is written where it was before.
    """
    for before in [*_log.handlers]:
        _log.removeHandler(before)
        before.close()
    handler: logging.Handler
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / "parvis.log", maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8"
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    _log.addHandler(handler)
    _log.setLevel(logging.INFO)


class Hook:
    """From `install` on, an unforeseen exception is logged, and `calm` puts the door in order.

    If `calm` itself fails, that is only logged: the next scan finds the screen as it is.
    """

    def __init__(self, calm: Callable[[], None]) -> None:
        self._calm = calm
        self._busy = False

    def install(self) -> None:
        """Become the one hook for what nobody caught."""
        sys.excepthook = self

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        _log.error("unforeseen", exc_info=(kind, error, trace))
        if self._busy:
            return
        self._busy = True
        try:
            self._calm()
        finally:
            self._busy = False
