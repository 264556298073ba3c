import runpy
import shutil
from pathlib import Path

from platformdirs import user_data_path

from kiosk import paths
from kiosk.paths import DataFolder, data_folder


def test_a_checkout_keeps_data_files_beside_the_package() -> None:
    top = Path(paths.__file__).parent.parent
    assert top / "resources" == paths.RESOURCES
    assert top / "db" / "migrations" == paths.MIGRATIONS
    assert top / "db" / "schema.sql" == paths.SCHEMA
    assert paths.RESOURCES.is_dir()
    assert paths.MIGRATIONS.is_dir()


def test_an_installed_package_carries_them_inside(tmp_path: Path) -> None:
    package = tmp_path / "kiosk"
    (package / "resources").mkdir(parents=True)
    installed = runpy.run_path(shutil.copy(paths.__file__, package))
    assert installed["RESOURCES"] == package / "resources"
    assert installed["MIGRATIONS"] == package / "db" / "migrations"
    assert installed["SCHEMA"] == package / "db" / "schema.sql"


def test_the_data_folder_is_the_one_asked_for(tmp_path: Path) -> None:
    assert data_folder(tmp_path / "a", {"PARVIS_DATA": str(tmp_path / "b")}) == tmp_path / "a"


def test_else_it_is_the_environment_s(tmp_path: Path) -> None:
    assert data_folder(None, {"PARVIS_DATA": str(tmp_path)}) == tmp_path


def test_else_it_is_the_user_s_own() -> None:
    own = user_data_path("parvis", appauthor=False)
    assert data_folder(None, {}) == own
    assert data_folder(None, {"PARVIS_DATA": ""}) == own


def test_the_data_folder_is_absolute_and_a_tilde_is_home() -> None:
    assert data_folder(Path("here"), {}) == Path.cwd() / "here"
    assert data_folder(None, {"PARVIS_DATA": "~/lieu"}) == Path.home() / "lieu"


def test_keys_stand_apart_from_the_database(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path)
    assert folder.database == tmp_path / "parvis.db"
    assert folder.key == tmp_path / "keys" / "badge.key"
    assert folder.redactions == tmp_path / "keys" / "redactions.txt"
    assert folder.lock == tmp_path / "kiosk.lock"
    assert folder.backups == tmp_path / "backups"
    assert folder.logs == tmp_path / "logs"
