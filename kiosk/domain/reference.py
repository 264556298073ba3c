"""The local population that visitors are compared with, as somebody else has counted it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Residents:
    """How many live there of these modalities together: codes of one question, in its order."""

    codes: tuple[str, ...]
    number: int

    @property
    def modality(self) -> str:
        """The one code of all of them, as in the files: `A00_11+A12_17`."""
        return "+".join(self.codes)


@dataclass(frozen=True, slots=True)
class Reference:
    """The population of a territory by the modalities of one question.

    parts: in the order of the questionnaire. No code stands in two of them; codes that stand in
    none were not counted there. Together they are one person at least.
    """

    question: str
    parts: tuple[Residents, ...]
    source: str
    vintage: str
    territory: str

    @property
    def population(self) -> int:
        """All that it counts."""
        return sum(part.number for part in self.parts)

    @property
    def codes(self) -> frozenset[str]:
        """The modalities that it covers."""
        return frozenset(code for part in self.parts for code in part.codes)
