"""Badge codes: what is ours, what is not, and what a slip of the finger becomes."""

import hmac

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain import badge

WORDS = badge.AliasWords(
    masculine=("Renard", "Rabot"),
    feminine=("Mésange",),
    adjectives=(("bleu", "bleue"), ("calme", "calme")),
)

entropies = st.binary(min_size=5, max_size=5)


@given(entropies)
def test_a_minted_code_is_read_back_as_itself(entropy: bytes) -> None:
    code = badge.mint(entropy)
    assert len(code) == 14
    assert code.startswith("TL")
    assert set(code[2:]) <= set("BCDFGHJKLNPRSTVX")
    assert badge.parse(code) == code


@given(entropies, entropies)
def test_two_entropies_never_share_a_code(one: bytes, other: bytes) -> None:
    assert (badge.mint(one) == badge.mint(other)) == (one == other)


def test_the_code_of_known_bytes_never_changes() -> None:
    """Badges are printed on cardboard: a change here would make them all void."""
    assert badge.mint(bytes.fromhex("0123456789")) == "TLBCDFGHJKLNLT"
    assert badge.mint(bytes(5)) == "TLBBBBBBBBBBKH"


@pytest.mark.parametrize("length", [0, 4, 6, 16])
def test_another_amount_of_entropy_is_refused(length: int) -> None:
    with pytest.raises(ValueError, match="carries 5 bytes"):
        badge.mint(bytes(length))


@given(entropies)
def test_case_and_white_space_are_forgiven(entropy: bytes) -> None:
    code = badge.mint(entropy)
    assert badge.parse(f" \t{code.lower()}\r\n") == code
    assert badge.parse(code.swapcase()) == code
    assert badge.parse(badge.grouped(code)) == code


@given(entropies)
def test_every_wrong_symbol_is_noticed(entropy: bytes) -> None:
    code = badge.mint(entropy)
    for place in range(len(code)):
        for symbol in badge.SYMBOLS:
            if symbol != code[place]:
                assert badge.parse(code[:place] + symbol + code[place + 1 :]) is None


@given(entropies)
def test_every_swap_of_neighbours_is_noticed(entropy: bytes) -> None:
    code = badge.mint(entropy)
    for place in range(len(code) - 1):
        swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
        assert swapped == code or badge.parse(swapped) is None


@given(entropies, st.integers(0, 13))
def test_a_missing_or_doubled_character_is_noticed(entropy: bytes, place: int) -> None:
    code = badge.mint(entropy)
    assert badge.parse(code[:place] + code[place + 1 :]) is None
    assert badge.parse(code[:place] + code[place] + code[place:]) is None


@pytest.mark.parametrize("symbol", badge.SYMBOLS)
def test_a_stuck_symbol_is_not_a_badge(symbol: str) -> None:
    assert badge.parse("TL" + symbol * 12) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "TL",
        "3760123456789",
        "https://example.org/TLKNFSXGDDBSVG",
        "BEGIN:VCARD\nFN:Camille\nEND:VCARD",
        "XXBCDFGHJKLNLT",  # not our mark
        "TLACDFGHJKLNLT",  # a letter that moves between layouts
        "TLBCDFGHJKLNBB",  # wrong check symbols
        "TLBCDFGHJKLNLÇ",
        "ＴＬＢＣＤＦＧＨＪＫＬＮＬＴ",  # full-width look-alikes
        "TLBCDFGHJßLNLT",  # would grow when put in upper case
        "\x00" * 3000,
        "TLBCDFGHJKLNLT" * 200,
    ],
)
def test_what_is_not_ours_is_foreign(text: str) -> None:
    assert badge.parse(text) is None


@given(st.text())
def test_any_text_at_all_is_answered(text: str) -> None:
    assert badge.parse(text) in (None, "".join(text.split()).upper())


def test_a_code_is_printed_in_groups_of_four() -> None:
    assert badge.grouped("TLKNFSXGDDBSVG") == "TLKN FSXG DDBS VG"


def test_the_keyed_hash_is_hmac_sha_256_and_depends_on_the_key() -> None:
    code = badge.mint(b"\x01\x02\x03\x04\x05")
    digest = badge.keyed_hash(code, b"a key")
    assert digest == hmac.new(b"a key", code.encode(), "sha256").digest()
    assert len(digest) == 32
    assert badge.keyed_hash(code, b"another key") != digest


def test_an_adjective_agrees_with_its_noun() -> None:
    aliases = {badge.alias(bytes([number]), WORDS) for number in range(6)}
    assert aliases == {
        "Renard bleu",
        "Rabot bleu",
        "Mésange bleue",
        "Renard calme",
        "Rabot calme",
        "Mésange calme",
    }


@given(st.binary())
def test_any_entropy_gives_an_alias_of_two_words(entropy: bytes) -> None:
    assert len(badge.alias(entropy, WORDS).split()) == 2
