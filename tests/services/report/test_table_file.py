"""Tables that open right in a French spreadsheet, and in a program."""

import csv
import io
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.services.report.table_file import DIALECTS, encode_table, number, text

FRENCH, OPEN = DIALECTS["excel-fr"], DIALECTS["ouvert"]


@pytest.mark.parametrize(
    ("value", "decimals", "printed"),
    [
        (None, 6, ""),
        (0, 6, "0"),
        (1234567, 0, "1234567"),
        (Fraction(1, 4), 6, "0,25"),
        (Fraction(2, 3), 6, "0,666667"),
        (Fraction(1, 3), 4, "0,3333"),
        (Fraction("0.125"), 2, "0,12"),  # half to even
        (Fraction("0.375"), 2, "0,38"),
        (Fraction("2.5"), 0, "2"),
        (Fraction("-1.5"), 2, "-1,5"),
        (Fraction("-0.001"), 2, "0"),
        (Fraction("0.05"), 2, "0,05"),
        (Fraction("7.9999999"), 6, "8"),
    ],
)
def test_numbers_are_rounded_once_and_have_no_trailing_zeros(
    value: Fraction | int | None, decimals: int, printed: str
) -> None:
    assert number(value, decimals, FRENCH) == printed
    assert number(value, decimals, OPEN) == printed.replace(",", ".")


@given(st.fractions(max_denominator=10**6), st.integers(0, 6))
def test_a_printed_number_is_within_half_a_unit_of_its_last_decimal(
    value: Fraction, decimals: int
) -> None:
    printed = Fraction(number(value, decimals, OPEN))
    assert abs(printed - value) * 2 * 10**decimals <= 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "\0"])
def test_a_text_is_never_taken_for_a_formula(start: str) -> None:
    assert text(f"{start}1+1") == f"'{start}1+1"
    assert text(f"a{start}") == f"a{start}"


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@pytest.mark.parametrize("profile", DIALECTS)
@given(rows=st.lists(st.lists(texts, min_size=2, max_size=2), min_size=1))
def test_any_text_comes_back_as_it_went_in(profile: str, rows: list[list[str]]) -> None:
    dialect = DIALECTS[profile]
    encoded = encode_table(rows, dialect)
    assert encoded.startswith(b"\xef\xbb\xbf") == (dialect.bom or rows[0][0].startswith("\ufeff"))
    decoded = encoded.decode("utf-8-sig" if dialect.bom else "utf-8")
    assert decoded.endswith("\r\n")
    read = csv.reader(io.StringIO(decoded, newline=""), delimiter=dialect.delimiter)
    assert list(read) == rows
