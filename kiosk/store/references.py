"""The local populations that visitors are compared with, as rows."""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from kiosk.domain.reference import Reference, Residents
from kiosk.store.store import Store


def replace_references(store: Store, references: Iterable[Reference]) -> None:
    """Keep these, each in the place of its question's former one; other questions keep theirs."""
    for one in references:
        store.db.execute("DELETE FROM reference WHERE question = ?", [one.question])
        rows = [
            (
                one.question,
                part.modality,
                position,
                part.number,
                one.source,
                one.vintage,
                one.territory,
            )
            for position, part in enumerate(one.parts)
        ]
        store.db.executemany(
            "INSERT INTO reference (question, modality, position, residents, source, vintage,"
            " territory) VALUES (?, ?, ?, ?, ?, ?, ?)",
            rows,
        )


def read_references(store: Store) -> dict[str, Reference]:
    """All of them, by question."""
    rows = store.db.execute(
        "SELECT question, source, vintage, territory, modality, residents FROM reference"
        " ORDER BY question, position"
    )
    return {
        question: Reference(
            question,
            tuple(Residents(tuple(modality.split("+")), number) for *_, modality, number in parts),
            *said,
        )
        for (question, *said), parts in groupby(rows, key=itemgetter(0, 1, 2, 3))
    }
