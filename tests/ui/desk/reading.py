"""What assistive technology would say of a widget: every text in its accessibility tree."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def read_aloud(widget: QWidget) -> list[str]:
    """All names, descriptions and values below and at a widget."""
    return list(_texts(QAccessible.queryAccessibleInterface(widget)))


def _texts(node: QAccessibleInterface) -> Iterator[str]:
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        text = node.text(kind)
        if text:
            yield text
    for number in range(node.childCount()):
        yield from _texts(node.child(number))
