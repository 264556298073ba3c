"""Whoever reads visits or answers looks past a batch under way: read from the source itself."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk import store

KIOSK = Path(store.__file__).parent.parent
READS = re.compile(r"(?<!DELETE )(?:FROM|JOIN) (?:visit|answer)\b")
LOOKS_PAST = re.compile(r"\{(SEEN|seen)\}")
WHOLE = {"loose_ends.py"}
"""A check of the whole file looks at every row."""
NEEDED = (
    "EXISTS (SELECT 1 FROM visit WHERE activity = ?)",
    "EXISTS (SELECT 1 FROM visit WHERE visit.visitor_id = visitor.visitor_id)",
)
"""Whether an activity or a visitor can go: a batch under way may need them, too."""


def queries(file: Path) -> Iterator[str]:
    """Each string of a module that reads one of the two tables, its constants put in."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    named = {
        ast.unparse(node.targets[0]): ast.unparse(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign)
    }
    nodes = list(ast.walk(tree))
    parts = {part for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
    for node in nodes:
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and node not in parts:
            text = ast.unparse(node)
            for name in re.findall(r"\{(\w+)\}", text):
                text = text.replace(f"{{{name}}}", named.get(name, f"{{{name}}}"))
            if READS.search(text):
                yield text


def test_no_query_tells_of_a_batch_under_way() -> None:
    found = [
        f"{file.name}: {query}"
        for file in sorted(KIOSK.rglob("*.py"))
        if file.name not in WHOLE
        for query in queries(file)
        if not LOOKS_PAST.search(query) and not any(need in query for need in NEEDED)
    ]
    assert found == []


def test_the_queries_are_found_at_all() -> None:
    assert sum(1 for file in KIOSK.rglob("*.py") for _ in queries(file)) > 10
