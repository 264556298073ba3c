"""Visits put apart by activity, month, weekday and the like."""

from datetime import date

import pytest

from kiosk.impact.splitting import Dimension, Splitter
from tests.impact.build import ACTIVITIES, QUARTER, counted, visit

BEGUN = counted(
    visit("10:00", "11:00", "a", activity="A09"),
    visit("10:00", "11:00", "b", activity="T05", day="2026-08-02"),
    visit("10:00", "11:00", persons=3, activity="E01", day="2026-09-30"),
    visit("10:00", "11:00", activity="Z99"),
)


@pytest.mark.parametrize(
    ("dimension", "expected"),
    [
        (Dimension.ALL, {"TOTAL": 4}),
        (Dimension.ACTIVITY, {"A09": 1, "E01": 1, "T05": 1, "Z00": 0, "Z99": 1}),
        (Dimension.FAMILY, {"A09": 1, "E01": 1, "T05": 1, "Z00": 0, "Z99": 1}),
        (Dimension.PILLAR, {"FAIRE": 3, "COLLABORATIF": 0, "MIXITE": 0}),
        (Dimension.TRANSFORMATION, {"TRAVAIL": 1, "APPRENDRE": 1, "ECOLOGIE": 1, "LIEN": 0}),
        (Dimension.MONTH, {"2026-07": 2, "2026-08": 1, "2026-09": 1}),
        (
            Dimension.WEEKDAY,
            {
                "lundi": 0,
                "mardi": 2,
                "mercredi": 1,
                "jeudi": 0,
                "vendredi": 0,
                "samedi": 0,
                "dimanche": 1,
            },
        ),
        (Dimension.MODE, {"BADGE": 2, "GROUPE": 1, "ANONYME": 1}),
    ],
)
def test_each_dimension_lists_its_modalities_in_order(
    dimension: Dimension, expected: dict[str, int]
) -> None:
    parts = Splitter(ACTIVITIES, QUARTER, QUARTER.last).split(dimension, BEGUN)
    assert [(part.code, len(part.items)) for part in parts] == list(expected.items())


def test_labels_are_french() -> None:
    splitter = Splitter(ACTIVITIES, QUARTER, QUARTER.last)
    labels = {part.code: part.label for d in Dimension for part in splitter.split(d, BEGUN)}
    assert labels["TOTAL"] == "T3 2026"
    assert labels["2026-08"] == "août 2026"
    assert labels["Z00"] == "Non précisée"
    assert labels["MIXITE"] == "Mixité"


def test_months_that_have_not_begun_are_not_listed() -> None:
    parts = Splitter(ACTIVITIES, QUARTER, date(2026, 8, 1)).split(Dimension.MONTH, [])
    assert [part.code for part in parts] == ["2026-07", "2026-08"]
