"""New badges: each opens, no two are alike, and none exists without its sheet."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from kiosk.domain.badge import parse
from kiosk.domain.errors import BadInput, WriteFailed
from kiosk.domain.outcome import Arrived, Rules
from kiosk.services import check_in
from kiosk.services.make_badges import MOST, alias_words, make_badges, print_badges
from kiosk.store import badges
from kiosk.store.sqlite import connect
from tests.services.front import Front


def test_every_new_badge_opens_and_is_somebody_else(front: Front) -> None:
    made = make_badges(front.place, 200)
    assert len({badge.code for badge in made}) == len({badge.alias for badge in made}) == 200
    for badge in made[:5]:
        assert parse(badge.code) == badge.code
        scanned = check_in.scan(front.place, badge.code, front.now, rules=Rules())
        assert scanned.outcome == Arrived()
    assert front.rows("SELECT count(DISTINCT visitor_id) FROM badge") == [(203,)]
    assert front.rows("SELECT min(ordinal), max(ordinal) FROM visitor") == [(1, 203)]


def test_a_code_is_nowhere_in_the_database(front: Front) -> None:
    kept = json.dumps(
        [front.rows("SELECT * FROM visitor"), front.rows("SELECT alias, hex(code_hash) FROM badge")]
    )
    for code in front.codes:
        assert code not in kept


def test_when_the_words_run_out_an_alias_gets_a_number(front: Front) -> None:
    words = alias_words()
    every = {
        f"{noun} {adjective}"
        for nouns, form in ((words.masculine, 0), (words.feminine, 1))
        for noun in nouns
        for adjective in (pair[form] for pair in words.adjectives)
    }
    with front.place.store.writing():
        for number, alias in enumerate(sorted(every - badges.aliases(front.place.store))):
            badges.issue(front.place.store, number.to_bytes(32), alias)
    (badge,) = make_badges(front.place, 1)
    assert re.fullmatch(r"\D+ \d{3}", badge.alias)
    assert badge.alias.rpartition(" ")[0] in every


@pytest.mark.parametrize("count", [-1, 0, MOST + 1])
def test_a_number_of_badges_that_makes_no_sense_is_refused(front: Front, count: int) -> None:
    with pytest.raises(BadInput) as caught:
        make_badges(front.place, count)
    assert caught.value.key == "badges.count"
    assert front.count("badge") == 3


def test_badges_that_were_not_saved_are_not_handed_out(front: Front, tmp_path: Path) -> None:
    other = connect(front.place.folder.database)
    other.execute("BEGIN IMMEDIATE")
    front.place.store.db.execute("PRAGMA busy_timeout = 20")
    with pytest.raises(WriteFailed):
        print_badges(front.place, 5, tmp_path / "b.pdf", "a4", tmp_path / "codes.csv")
    other.rollback()
    other.close()
    assert front.count("badge") == 3
    assert not [path for path in tmp_path.iterdir() if path.is_file()]


def test_the_list_of_codes_is_what_was_printed(front: Front, tmp_path: Path) -> None:
    made = print_badges(front.place, 4, tmp_path / "b.pdf", "card", tmp_path / "codes.csv")
    lines = (tmp_path / "codes.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines == ["code;alias", *(f"{badge.code};{badge.alias}" for badge in made)]
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF-")
    assert Counter(front.rows("SELECT alias FROM badge"))[(made[0].alias,)] == 1


@pytest.mark.parametrize("where", ["a folder", "no such folder/b.pdf", "a file/b.pdf"])
def test_no_badge_is_issued_without_its_sheet(front: Front, tmp_path: Path, where: str) -> None:
    (tmp_path / "a folder").mkdir()
    (tmp_path / "a file").touch()
    before = sorted(tmp_path.rglob("*"))
    for sheet, codes in (
        (tmp_path / where, None),
        (tmp_path / "good.pdf", tmp_path / where),
        (tmp_path / where, tmp_path / "good.csv"),
    ):
        with pytest.raises(BadInput) as caught:
            print_badges(front.place, 2, sheet, "a4", codes)
        assert caught.value.key == "badges.cannot_write"
        assert str(caught.value.facts["path"]) == str(tmp_path / where)
        assert front.count("badge") == 3
        assert sorted(tmp_path.rglob("*")) == before


def test_a_sheet_and_a_list_of_the_same_name_are_refused(front: Front, tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        print_badges(front.place, 2, tmp_path / "b", "a4", tmp_path / "b")
    assert front.count("badge") == 3


def test_what_is_written_aside_takes_nobodys_place(front: Front, tmp_path: Path) -> None:
    mine = tmp_path / "b.pdf.part"
    mine.symlink_to(front.place.folder.database)
    print_badges(front.place, 1, tmp_path / "b.pdf", "a4", tmp_path / "b.pdf.codes")
    assert mine.is_symlink()
    assert front.count("badge") == 4
    for made in ("b.pdf", "b.pdf.codes"):
        assert (tmp_path / made).stat().st_mode & 0o777 == 0o600
