"""What goes wrong through the world's fault, told in a sentence that people understand.

An expected outcome (an unknown badge, someone already in) is a value, not an error: see `outcome`.
A programming mistake is any other exception, and is caught by one hook at the edge.
"""

from collections.abc import Mapping


class KioskError(Exception):
    """The world's fault: a full disk, a newer database, a file that makes no sense.

    `key` names a sentence of `resources/messages/`, `facts` fill its blanks; whoever shows it
    chooses the language. `exit_code` is what a command ends with (2 bad input, 3 unusable data).
    """

    exit_code = 3

    def __init__(self, key: str, **facts: object) -> None:
        super().__init__(f"{key} {facts}" if facts else key)
        self.key = key
        self.facts: Mapping[str, object] = facts


class BadInput(KioskError):
    """What was typed, or the file that was handed over, can't be used; nothing was written."""

    exit_code = 2


class DataUnusable(KioskError):
    """The data folder or its database can't be used as it is; it was left untouched."""


class WriteFailed(KioskError):
    """The database did not take the write: nothing of it was kept, and nothing was claimed."""
