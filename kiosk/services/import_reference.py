"""The local population to compare visitors with, from a file: all of it, or nothing.

The file has a line for each modality, a code of the question or several joined with `+`. Those of
one question must not overlap; codes that stand nowhere are left out of the comparison.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.catalogue import Question
from kiosk.domain.reference import Reference, Residents
from kiosk.impact.territory import RELIABLE
from kiosk.services.open_place import OpenPlace
from kiosk.services.small_table import Complaint, Row, read_rows
from kiosk.store.references import replace_references

ABOUT = {"source": 120, "millesime": 20, "territoire": 120}
"""What is said of a whole reference, and the longest that it may be, in characters."""
COLUMNS = ("dimension", "modalite", "effectif", *ABOUT)
MOST_RESIDENTS = 10_000_000_000
"""More than live on Earth."""

_WHOLE = re.compile(r"[0-9]{1,12}|[0-9]{1,3}( [0-9]{3})+")


@dataclass(frozen=True, slots=True)
class Found:
    """What a file holds. With any complaint, nothing of it is kept.

    complaints: in the order of the lines. unsure: the lines whose count is so small that Insee
    warns of it.
    """

    references: Sequence[Reference]
    complaints: Sequence[Complaint]
    unsure: Sequence[int]


def import_reference(place: OpenPlace, path: Path, *, check_only: bool) -> Found:
    """Keep what the file holds, each reference in the place of its question's former one.

    Nothing is written if `check_only`, or if there is any complaint. Raises `BadInput` when the
    file can't be read.
    """
    found = read_reference(path, place.catalogue.questions)
    if found.references and not check_only:
        with place.store.writing():
            replace_references(place.store, found.references)
    return found


def read_reference(path: Path, questions: Iterable[Question]) -> Found:
    """What a file holds, and what is wrong with it."""
    rows, complaints = read_rows(path, COLUMNS)
    known = {question.id: question for question in questions}
    of_question: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        dimension = row.fields["dimension"]
        if dimension in known:
            of_question[dimension].append(row)
        else:
            complaints.append(_wrong(row, "dimension", "reference.dimension", known=_list(known)))
    for dimension, own in of_question.items():
        complaints += _complaints(known[dimension], own)
    if complaints:
        return Found([], sorted(complaints, key=lambda one: one.line), [])
    references = [_reference(known[dimension], own) for dimension, own in of_question.items()]
    return Found(references, [], [row.line for row in rows if _number(row) < RELIABLE])


def _complaints(question: Question, rows: Sequence[Row]) -> Iterator[Complaint]:
    """What is wrong with the lines of one question."""
    first = rows[0]
    taken: dict[str, int] = {}
    for row in rows:
        for code in _codes(row):
            if code not in question.codes:
                yield _wrong(row, "modalite", "reference.code", known=_list(question.codes))
            elif code in taken:
                yield _wrong(row, "modalite", "reference.taken", code=code, other=taken[code])
            taken.setdefault(code, row.line)
        if not 0 <= _number(row) <= MOST_RESIDENTS:
            yield _wrong(row, "effectif", "reference.number")
        for column, most in ABOUT.items():
            said = row.fields[column]
            if not (0 < len(said) <= most and said.isprintable()):
                yield _wrong(row, column, "reference.text", most=most)
            elif said != first.fields[column]:
                yield _wrong(row, column, "reference.differs", other=first.line)
    if len(rows) == 1:
        yield _wrong(first, "modalite", "reference.alone")
    elif not any(_number(row) for row in rows):
        yield _wrong(first, "effectif", "reference.nobody")


def _reference(question: Question, rows: Sequence[Row]) -> Reference:
    """Of lines that nothing is wrong with; codes and parts in the order of the questionnaire."""
    parts = [
        Residents(tuple(sorted(_codes(row), key=question.codes.index)), _number(row))
        for row in rows
    ]
    parts.sort(key=lambda part: question.codes.index(part.codes[0]))
    return Reference(question.id, tuple(parts), *(rows[0].fields[column] for column in ABOUT))


def _codes(row: Row) -> list[str]:
    return [code.strip() for code in row.fields["modalite"].split("+")]


def _number(row: Row) -> int:
    """A count as people write it, `2 841` too; −1 for what is none."""
    written = row.fields["effectif"]
    return int(written.replace(" ", "")) if _WHOLE.fullmatch(written) else -1


def _list(words: Iterable[str]) -> str:
    return ", ".join(words)


def _wrong(row: Row, column: str, key: str, **facts: object) -> Complaint:
    return Complaint(row.line, column, key, facts)
