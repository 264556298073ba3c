"""`LISEZMOI.txt`: the method in plain French, for whoever has the files and nothing else at hand."""

import textwrap
from collections.abc import Sequence

from kiosk import __version__
from kiosk.impact.report import Report
from kiosk.paths import RESOURCES
from kiosk.services.report.dictionary import dictionary_of, load_dictionary
from kiosk.services.report.story import french, method
from kiosk.services.report.table_file import Dialect, encode_text

WIDTH = 100
BULLET = "– "

TO_COME = "La période n’a pas encore commencé : les tables sont vides."
EMPTY = "Aucune visite dans cette période : les tables sont vides."
PROVISIONAL = (
    "La période n’est pas terminée : les chiffres sont provisoires, et ne disent encore rien des"
    " profils."
)
REPEATED = (
    "Trop peu de réponses ont changé depuis un rapport précédent de la même période pour être publiées"
    " de nouveau sans parler de quelqu’un ; ces questions disent encore ce qu’il disait : {names}."
)
REPEATED_VISITS = (
    "Trop peu de visites ont changé depuis un rapport précédent de la même période ; de ces questions,"
    " les chiffres dont le motif est « repris d’un rapport précédent » disent encore ce qu’il disait :"
    " {names}."
)
UNREMEMBERED = (
    "Ce rapport ne dit rien de qui est venu : ces chiffres n’ont pas pu être retenus par le kiosque"
    " (support en lecture seule, disque plein ou base occupée), et sans mémoire de ce qui a été dit, un"
    " rapport suivant pourrait faire reconnaître quelqu’un. Refait là où le kiosque peut écrire, il le"
    " dira."
)
MODULES = (
    "LES QUESTIONS PROPRES AU LIEU\nEn plus des quatre questions, le lieu a choisi d’en poser d’autres"
    " aux personnes qui ont un badge. Chacune peut être passée."
)
SEPARATORS = {";": "point-virgule", ",": "virgule"}
MARKS = {",": "virgule", ".": "point"}


def read_me(report: Report, files: Sequence[tuple[str, str]], dialect: Dialect) -> bytes:
    """The template of the catalogue, filled in and cut into lines. files: names, and what each is.

    Lines end with CRLF and hold at most `WIDTH` characters, unless a single word is longer. None
    begins with what the place calls itself, nor with a sign that a spreadsheet might run.
    """
    template = (RESOURCES / "catalogue" / "lisezmoi.txt").read_text(encoding="utf-8")
    states = [EMPTY] * (not report.days) + [PROVISIONAL] * report.provisional
    if report.to_come and not report.days:
        states = [TO_COME]
    if said := method.corrections(report):
        states.append(" ".join(said))
    states += [UNREMEMBERED] * report.unremembered + _repeated(report)
    filled = template.format(
        name=report.place_name,
        period=french.named(report.period),
        span=french.span(report.period),
        version=report.version,
        definitions=load_dictionary().version,
        program=__version__,
        state="".join(f"{state}\n" for state in states),
        files="\n".join(f"{BULLET}{name} : {what}." for name, what in files),
        modules=_modules(report),
        encoding="UTF-8 avec BOM" if dialect.bom else "UTF-8 sans BOM",
        delimiter=SEPARATORS[dialect.delimiter],
        mark=MARKS[dialect.decimal_mark],
    )
    lines = [line for paragraph in filled.splitlines() for line in _lines(paragraph)]
    return encode_text("".join(f"{line}\r\n" for line in lines), dialect)


def _repeated(report: Report) -> list[str]:
    """What is said again, as a report before said it."""
    sentences = (REPEATED, report.repeated), (REPEATED_VISITS, report.repeated_visits)
    return [words.format(names=", ".join(names)) for words, names in sentences if names]


def _modules(report: Report) -> str:
    """What the place asks besides the four questions, a section of its own; often nothing."""
    told = dictionary_of(report).read_me
    return "\n".join([MODULES, *told, "", ""]) if told else ""


def _lines(paragraph: str) -> list[str]:
    """A paragraph cut at its spaces, never at one that must not break; what is empty stays so."""
    indent = " " * len(BULLET) * paragraph.startswith(BULLET)
    return textwrap.wrap(
        paragraph,
        WIDTH,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [""]
