"""What a period's files say, read back as text by somebody who knows nothing of the program."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

K = 5
SILENT = ("NSP", "NON_DEMANDE")
CODES = {
    "tranche_age": ("A00_11", "A12_17", "A18_24", "A25_39", "A40_59", "A60_69", "A70_P"),
    "genre": ("F", "H", "A"),
    "situation": ("SAL", "IND", "DEM", "ETU", "RET", "AUT"),
    "residence": ("R1", "R2", "R3", "R4", "R5"),
}
PLAIN_INDICES = ("DIVERSITE", "DIVERSITE_NORM", "GROUPES_EFFECTIFS")


@dataclass(frozen=True)
class Publication:
    """The rows of one period's files. `name`: the period, with its version where there are two."""

    name: str
    rows: Sequence[Mapping[str, str]]

    def one(self, indicator: str, dimension: str, modality: str, column: str = "valeur") -> str:
        """A field of one row; nothing where there is no such row."""
        key = indicator, dimension, modality
        found = (r for r in self.rows if (r["indicateur"], r["dimension"], r["modalite"]) == key)
        return next(found, {}).get(column, "")

    def number(self, indicator: str) -> int | None:
        value = self.one(indicator, "ensemble", "TOTAL")
        return int(value) if value else None

    @property
    def total(self) -> int:
        return self.number("VISITEURS_UNIQUES") or 0

    @property
    def period(self) -> str:
        """Its name without what makes it different from another report of the same."""
        return self.name.split()[0]

    def repeats(self, dimension: str) -> bool:
        """Whether it says of a question's badges what a report before said."""
        return any(
            (row["indicateur"], row["dimension"]) == ("VISITEURS_UNIQUES", dimension)
            and row["motif"].startswith("repris")
            for row in self.rows
        )

    def closed(self, dimension: str) -> "Publication":
        """The same without a word on a dimension but which cells there might be."""
        kept = [row for row in self.rows if row["dimension"] != dimension]
        hidden = {"indicateur": "VISITEURS_UNIQUES", "dimension": dimension, "statut": "secret"}
        empty = dict.fromkeys(self.rows[0], "")
        codes = (*CODES[dimension], *SILENT)
        return Publication(
            self.name, [*kept, *({**empty, **hidden, "modalite": code} for code in codes)]
        )

    def is_silent(self, dimension: str) -> bool:
        """Whether it says that nobody answered a question."""
        cells = self.cells(dimension).items()
        answers = [value for codes, value in cells if not {*codes} & {*SILENT}]
        return bool(answers) and not any(value != 0 for value in answers)

    def cells(self, dimension: str) -> dict[tuple[str, ...], int | None]:
        """By the codes that are counted in it, each published cell; None: hidden.

        What is repeated from a report before is not of these badges: nothing is told of them.
        """
        if self.repeats(dimension):
            return {(code,): None for code in (*CODES[dimension], *SILENT)}
        found: dict[tuple[str, ...], int | None] = {}
        for row in self.rows:
            if (row["indicateur"], row["dimension"]) == ("VISITEURS_UNIQUES", dimension):
                codes = SILENT if row["modalite"] == "SANS_REPONSE" else row["modalite"].split("+")
                found[tuple(codes)] = int(row["valeur"]) if row["statut"] != "secret" else None
        if dimension == "genre" and found and ("A",) not in found:
            declined = ("NSP",) if ("NSP",) in found else SILENT
            found[(*declined, "A")] = found.pop(declined)
        return found


def read(files: Mapping[str, bytes], name: str) -> Publication:
    """A period's files as they were written, in either dialect; the crosswalks are rows too."""
    rows: list[dict[str, str]] = []
    for path, content in files.items():
        if path.startswith(("frequentation_", "passerelle_")) and path.endswith(".csv"):
            text = content.decode("utf-8-sig")
            delimiter = ";" if text.split("\n")[0].count(";") else ","
            for row in csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter):
                if path.startswith("frequentation_"):
                    rows.append({key: field.replace(",", ".") for key, field in row.items()})
                elif row["visiteurs_uniques"]:
                    total = {"valeur": row["visiteurs_uniques"], "indicateur": "passerelle"}
                    rows.append({**total, "dimension": row["dimension"], "modalite": row["codes"]})
    return Publication(name, rows)


def unexplained(one: Publication, dimension: str) -> list[str]:
    """The figures of a dimension that say more than its published cells do."""
    cells = one.cells(dimension)
    hidden = [codes for codes, value in cells.items() if value is None]
    counts = [value or 0 for codes, value in cells.items() if not {*codes} & {*SILENT}]
    n = sum(counts)
    found = []
    for row in one.rows:
        indicator, value = row["indicateur"], row["valeur"]
        if row["dimension"] != dimension or not value:
            continue
        if indicator in ("VISITEURS_UNIQUES", "TAUX_REPONSE", "passerelle"):
            continue
        if indicator in ("PART", "PART_VISITES"):
            if cells.get(tuple(row["modalite"].split("+")), 0) is None:
                found.append(indicator)
        elif hidden:
            found.append(indicator)
        elif indicator in PLAIN_INDICES:
            squares = sum(Fraction(count, n) ** 2 for count in counts)
            pairs = Fraction(sum(count * (count - 1) for count in counts), n * (n - 1))
            size = Fraction(len(counts), len(counts) - 1)
            told = 1 - pairs, (1 - squares) * size, 1 / squares
            if abs(Fraction(value) - told[PLAIN_INDICES.index(indicator)]) > Fraction(1, 10**6):
                found.append(indicator)
    return found
