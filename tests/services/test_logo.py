"""The place's logo: any picture that people have, and nothing else."""

import stat
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.domain.errors import BadInput, WriteFailed
from kiosk.services.logo import MOST_MB, SIDE, keep_logo, logo_of, remove_logo
from tests.services.front import Front
from tests.services.hands import host, manager, told


def picture(kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (80, 40)) -> bytes:
    file = BytesIO()
    Image.new(mode, size).save(file, kind)
    return file.getvalue()


def keep(front: Front, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "picked"
    file.write_bytes(content)
    keep_logo(front.place, file, manager(front))


def kept(front: Front) -> Image.Image:
    found = logo_of(front.place)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("kind", "mode"),
    [
        *(("PNG", mode) for mode in ("RGB", "RGBA", "L", "LA", "P", "1", "I;16")),
        *(("JPEG", mode) for mode in ("RGB", "L", "CMYK")),
    ],
)
def test_a_picture_of_any_sort_is_kept(front: Front, tmp_path: Path, kind: str, mode: str) -> None:
    keep(front, tmp_path, picture(kind, mode))
    assert (kept(front).mode, kept(front).size) == ("RGB", (80, 40))
    assert told(front) == [("logo.changed", None, None)]


def test_what_is_seen_through_is_white(front: Front, tmp_path: Path) -> None:
    file = BytesIO()
    Image.new("RGBA", (4, 4), (255, 0, 0, 0)).save(file, "PNG")
    keep(front, tmp_path, file.getvalue())
    assert kept(front).getpixel((0, 0)) == (255, 255, 255)


def test_a_large_picture_is_made_small_upright_and_tells_nothing_of_its_past(
    front: Front, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010E] = "taken at Jeanne's"
    file = BytesIO()
    Image.new("RGB", (3000, 1000), "green").save(file, "JPEG", exif=exif)
    keep(front, tmp_path, file.getvalue())
    assert kept(front).size == (SIDE // 3, SIDE)
    assert b"Jeanne" not in front.place.folder.logo.read_bytes()
    assert stat.S_IMODE(front.place.folder.logo.stat().st_mode) == 0o600


def test_a_file_of_fifty_megabytes_is_refused_before_it_is_looked_at(
    front: Front, tmp_path: Path
) -> None:
    file = tmp_path / "film.png"
    with file.open("wb") as opened:
        opened.truncate(50_000_000)
    with pytest.raises(BadInput) as caught:
        keep_logo(front.place, file, manager(front))
    assert (caught.value.key, caught.value.facts["most"]) == ("logo.too_large", MOST_MB)


def test_a_small_file_that_unfolds_into_too_much_is_refused(front: Front, tmp_path: Path) -> None:
    for size in ((10_000, 5_000), (20_000, 10_000)):
        file = BytesIO()
        Image.new("1", size).save(file, "PNG")
        assert len(file.getvalue()) < 100_000
        with pytest.raises(BadInput, match=r"logo\.too_many_points"):
            keep(front, tmp_path, file.getvalue())


@pytest.mark.parametrize(
    "content",
    [b"", b"<svg/>", b"%PDF-1.5", picture()[:60], picture("JPEG")[:200], picture("GIF", "P")],
    ids=["nothing", "svg", "pdf", "half a png", "half a jpeg", "gif"],
)
def test_what_is_no_picture_is_refused_and_the_logo_before_stays(
    front: Front, tmp_path: Path, content: bytes
) -> None:
    keep(front, tmp_path, picture(size=(10, 10)))
    before = front.place.folder.logo.read_bytes()
    with pytest.raises(BadInput, match=r"logo\.no_picture"):
        keep(front, tmp_path, content)
    assert front.place.folder.logo.read_bytes() == before
    assert len(told(front)) == 1


@pytest.mark.parametrize("name", ["nowhere.png", ".", "a\0b"])
def test_a_file_that_cannot_be_read_is_said_so(front: Front, tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput, match=r"logo\.unreadable"):
        keep_logo(front.place, tmp_path / name, manager(front))


def test_a_logo_is_the_managers_and_can_be_taken_away(front: Front, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match=r"desk\.manager_only"):
        keep_logo(front.place, tmp_path, host(front))
    with pytest.raises(BadInput, match=r"desk\.manager_only"):
        remove_logo(front.place, host(front))
    keep(front, tmp_path, picture())
    remove_logo(front.place, manager(front))
    remove_logo(front.place, manager(front))
    assert logo_of(front.place) is None


def test_a_logo_that_somebody_damaged_is_none(front: Front) -> None:
    front.place.folder.logo.write_bytes(b"not a picture")
    assert logo_of(front.place) is None
    front.place.folder.logo.unlink()
    front.place.folder.logo.mkdir()
    assert logo_of(front.place) is None
    with pytest.raises(WriteFailed):
        remove_logo(front.place, manager(front))
    assert told(front) == []


def test_where_the_logo_cannot_be_written_nothing_is_left_and_nothing_told(
    front: Front, tmp_path: Path
) -> None:
    front.place.folder.logo.mkdir()
    before = sorted(front.place.folder.root.iterdir())
    with pytest.raises(WriteFailed):
        keep(front, tmp_path, picture())
    assert sorted(front.place.folder.root.iterdir()) == before
    assert told(front) == []


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.sampled_from(["PNG", "JPEG"]), st.data())
def test_a_damaged_file_is_a_logo_or_a_sentence(
    front: Front, tmp_path: Path, kind: str, data: st.DataObject
) -> None:
    content = bytearray(picture(kind))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    try:
        keep(front, tmp_path, bytes(content[: data.draw(st.integers(0, len(content)))]))
    except BadInput as error:
        assert error.key in {"logo.no_picture", "logo.too_many_points"}
    else:
        assert max(kept(front).size) <= SIDE
