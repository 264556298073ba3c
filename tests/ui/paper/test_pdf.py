"""What is done to Qt's PDF after Qt: nothing of the hour, of the machine or of chance is left."""

from datetime import date

import pytest

from kiosk.ui.paper.pdf import settled

DAY = date(2026, 9, 30)


def written(
    order: list[int], names: dict[str, int], made: str = "20261123183701Z", tag: str = "QFCAAA"
) -> bytes:
    """A document as Qt writes it: its objects numbered by `names` and in this order in the file."""
    bodies = {
        names["info"]: f"<<\n/Title (T)\n/CreationDate (D:{made})\n/ModDate (D:{made})\n>>\n",
        names["catalog"]: f"<<\n/Type /Catalog\n/Pages {names['page']} 0 R\n>>\n",
        names["page"]: f"<< /Font {names['font']} 0 R /Contents {names['words']} 0 R >>\n",
        names["font"]: f"<< /FontName /{tag}+Atkinson >>\n",
        names["words"]: "<< /Length 26 >>\nstream\n7 0 R /CreationDate (D:1) Tj\nendstream\n",
        names["spare"]: "<< /Unused true >>\n",
    }
    done, places = b"%PDF-1.4\n", {}
    for number in order:
        places[number] = len(done)
        done += f"{number} 0 obj\n{bodies[number]}endobj\n".encode()
    rows = "".join(f"{places[n]:010} 00000 n \n" for n in sorted(places))
    table = f"xref\n0 {len(places) + 1}\n0000000000 65535 f \n{rows}"
    trailer = (
        f"trailer\n<<\n/Size {len(places) + 1}\n/Info {names['info']} 0 R\n"
        f"/Root {names['catalog']} 0 R\n>>\n"
    )
    return done + f"{table}{trailer}startxref\n{len(done)}\n%%EOF\n".encode()


NAMES = {"info": 1, "catalog": 2, "page": 3, "font": 4, "words": 5, "spare": 6}
MIXED = {"info": 6, "catalog": 4, "page": 2, "font": 5, "words": 1, "spare": 3}


def test_neither_the_hour_nor_the_order_of_objects_nor_a_fonts_label_is_left() -> None:
    one = settled(written([1, 2, 3, 4, 5, 6], NAMES), DAY, "fr-FR")
    other = settled(
        written([5, 3, 1, 6, 2, 4], MIXED, made="20270101000000-05'00'", tag="QZZZAA"), DAY, "fr-FR"
    )
    assert one == other
    assert one.count(b"(D:20260930000000Z)") == 2
    assert b"/FontName /EAAAAA+Atkinson" in one


def test_every_object_is_where_the_table_says_and_unused_ones_are_gone() -> None:
    done = settled(written([1, 2, 3, 4, 5, 6], NAMES), DAY, "fr-FR")
    table = int(done.split(b"startxref\n")[1].split()[0])
    head, *rows = done[table:].split(b"trailer")[0].splitlines()[1:]
    assert head == b"0 6"
    for number, row in enumerate(rows[1:], 1):
        assert done[int(row[:10]) :].startswith(b"%d 0 obj\n" % number)
    assert b"/Size 6" in done
    assert b"Unused" not in done


def test_the_language_is_named_and_drawings_are_left_alone() -> None:
    done = settled(written([1, 2, 3, 4, 5, 6], NAMES), DAY, "fr-FR")
    assert b"/Type /Catalog\n/Lang (fr-FR)\n" in done
    assert b"7 0 R /CreationDate (D:1) Tj" in done


@pytest.mark.parametrize(
    ("part", "other"),
    [(b"startxref", b"started"), (b"xref\n0 ", b"gref\n0 "), (b"2 0 obj", b"8 0 obj")],
)
def test_a_document_built_otherwise_is_refused(part: bytes, other: bytes) -> None:
    with pytest.raises(ValueError, match="object"):
        settled(written([1, 2, 3, 4, 5, 6], NAMES).replace(part, other, 1), DAY, "fr-FR")
