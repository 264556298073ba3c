"""One picture in every layout that cameras send: the same codes, the same colours."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtMultimedia import QVideoFrame

from kiosk.devices.picture import FrameUnreadable, opened
from kiosk.devices.qr import find_codes
from tests.devices.frames import HEIGHT, WIDTH, Layout, Shown, frame, scene

LAYOUTS = [
    Layout.Format_YUV420P,
    Layout.Format_YV12,
    Layout.Format_YUV422P,
    Layout.Format_NV12,
    Layout.Format_NV21,
    Layout.Format_YUYV,
    Layout.Format_UYVY,
    Layout.Format_BGRX8888,
    Layout.Format_Jpeg,
]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_a_code_is_read_in_every_layout(layout: Layout) -> None:
    with opened(frame(scene([Shown("TLBCDFGHJKLNLT")]), layout)) as picture:
        codes = find_codes(picture.luma, inverted=False)
    assert [code.text for code in codes] == ["TLBCDFGHJKLNLT"]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_the_preview_is_small_mirrored_and_of_the_right_colours(layout: Layout) -> None:
    picture = scene()
    picture.paste((200, 30, 30), (0, 0, WIDTH // 2, HEIGHT))
    with opened(frame(picture, layout)) as open_picture:
        preview, light = open_picture.preview()
    assert (preview.width(), preview.height()) == (640, 360)
    close_to(QColor(preview.pixel(500, 180)), (200, 30, 30))
    close_to(QColor(preview.pixel(100, 180)), (140, 120, 80))
    assert 95 < light < 105


def test_the_preview_is_opaque_to_the_last_bit() -> None:
    with opened(frame(scene())) as picture:
        preview, _ = picture.preview()
    # Qt copies such pixels without a look: a hole here is a hole in every picture of the screen.
    assert set(bytes(preview.constBits())[3::4]) == {255}


def close_to(seen: QColor, wanted: tuple[int, int, int]) -> None:
    for one, other in zip((seen.red(), seen.green(), seen.blue()), wanted, strict=True):
        assert abs(one - other) <= 6, (seen.getRgb(), wanted)


def test_television_black_is_black() -> None:
    black = frame(scene(light=16))
    with opened(black) as picture:
        assert picture.preview()[1] > 0
    form = black.surfaceFormat()
    form.setColorRange(type(form.colorRange()).ColorRange_Video)
    video = QVideoFrame(form)
    assert video.map(QVideoFrame.MapMode.WriteOnly)
    for plane, level in enumerate((16, 128, 128)):
        video.bits(plane)[:] = bytes([level]) * video.mappedBytes(plane)
    video.unmap()
    with opened(video) as picture:
        preview, light = picture.preview()
    assert light == 0
    assert QColor(preview.pixel(10, 10)) == QColor("black")


@pytest.mark.parametrize(("width", "expected"), [(640, 640), (1280, 640), (1920, 640), (320, 320)])
def test_the_preview_of_any_camera_has_about_the_same_size(width: int, expected: int) -> None:
    with opened(frame(scene().resize((width, width * 9 // 16)))) as picture:
        assert picture.preview()[0].width() == expected


@pytest.mark.qt_log_ignore("No RHI backend")  # Qt would rather use a graphics card
def test_a_rare_layout_is_left_to_qt() -> None:
    with opened(frame(scene([Shown("TLBCDFGHJKLNLT")]), Layout.Format_Y8)) as picture:
        assert [code.text for code in find_codes(picture.luma, inverted=False)] == [
            "TLBCDFGHJKLNLT"
        ]
        assert picture.preview()[0].isGrayscale()


def test_a_frame_without_pixels_is_refused() -> None:
    with pytest.raises(FrameUnreadable), opened(QVideoFrame()):
        pass
