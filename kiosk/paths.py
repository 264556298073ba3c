"""Where things are: the one module that knows.

`db/` and `resources/` stand at the top of a checkout, and inside `kiosk/` in a wheel
or a bundle. What belongs to a place (database, keys, copies) is in its data folder.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

_PACKAGE = Path(__file__).resolve().parent
_TOP = _PACKAGE if (_PACKAGE / "resources").is_dir() else _PACKAGE.parent

RESOURCES: Path = _TOP / "resources"
MIGRATIONS: Path = _TOP / "db" / "migrations"
SCHEMA: Path = _TOP / "db" / "schema.sql"


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The files of one place. Nothing is created here: whoever writes one makes its parent."""

    root: Path

    @property
    def database(self) -> Path:
        """The only truth about the place."""
        return self.root / "parvis.db"

    @property
    def key(self) -> Path:
        """The secret that turns a badge code into what the database keeps of it."""
        return self.root / "keys" / "badge.key"

    @property
    def redactions(self) -> Path:
        """What was erased, kept beside the key so that no older copy brings it back."""
        return self.root / "keys" / "redactions.txt"

    @property
    def logo(self) -> Path:
        """The place's own picture, for its badges; no place needs one."""
        return self.root / "logo.png"

    @property
    def lock(self) -> Path:
        """Held by the running kiosk: a second one on the same folder is refused."""
        return self.root / "kiosk.lock"

    @property
    def import_lock(self) -> Path:
        """Held while visits are imported or purged: what an import left is known by its being free."""
        return self.root / "import.lock"

    @property
    def backups(self) -> Path:
        """Folder of the verified copies of the database."""
        return self.root / "backups"

    @property
    def logs(self) -> Path:
        """Folder of the technical logs; nothing about a visitor is written there."""
        return self.root / "logs"


def data_folder(explicit: Path | None, environ: Mapping[str, str]) -> Path:
    """The absolute data folder: `--data`, else PARVIS_DATA, else the user's own for this system."""
    if explicit is None and environ.get("PARVIS_DATA"):
        explicit = Path(environ["PARVIS_DATA"])
    if explicit is None:
        explicit = user_data_path("parvis", appauthor=False)
    return explicit.expanduser().absolute()
