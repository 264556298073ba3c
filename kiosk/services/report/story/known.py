"""Finding one figure among the hundreds of a report."""

from collections import defaultdict
from collections.abc import Sequence

from kiosk.impact.exact import Number
from kiosk.impact.figure import Figure
from kiosk.impact.splitting import TOTAL, Dimension


class Known:
    """The figures of a period by indicator, dimension and modality."""

    def __init__(self, figures: Sequence[Figure]) -> None:
        self._by: defaultdict[tuple[str, str], dict[str, Figure]] = defaultdict(dict)
        for figure in figures:
            self._by[figure.indicator, figure.dimension][figure.modality] = figure

    def all(self, indicator: str, dimension: str) -> Sequence[Figure]:
        """The figures of a dimension, in the report's order."""
        return list(self._by.get((indicator, dimension), {}).values())

    def one(
        self, indicator: str, dimension: str = Dimension.ALL, modality: str = TOTAL
    ) -> Figure | None:
        """One figure, or None where the report does not speak of it."""
        return self._by.get((indicator, dimension), {}).get(modality)

    def value(
        self, indicator: str, dimension: str = Dimension.ALL, modality: str = TOTAL
    ) -> Number | None:
        """Its value; None where there is none to be said."""
        figure = self.one(indicator, dimension, modality)
        return None if figure is None else figure.value
