"""What kind of group people come in as, where they say so."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

GROUP_KINDS = ("ECOLE", "ASSOCIATION", "ENTREPRISE", "INSTITUTION", "AUTRE")
"""Their codes, as the journal keeps them."""


def group_kind(code: str) -> str:
    """A kind in the language of the screen; a code of elsewhere says what it says itself."""
    words = {
        "ECOLE": translate("GroupKind", "École, centre de loisirs"),
        "ASSOCIATION": translate("GroupKind", "Association"),
        "ENTREPRISE": translate("GroupKind", "Entreprise"),
        "INSTITUTION": translate("GroupKind", "Collectivité, institution"),
        "AUTRE": translate("GroupKind", "Autre groupe"),
    }
    return words.get(code.upper(), code)
