"""Who came, as far as they said: badges by their latest answers."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from kiosk.domain.catalogue import DECLINED, Question
from kiosk.impact.calendar import Calendar
from kiosk.impact.counting import Stay
from kiosk.impact.disclosure import NOT_ASKED, Table
from kiosk.impact.exact import micros
from kiosk.impact.rows import Answer, Sighting

Profiles = Mapping[tuple[str, str], str]
"""By visitor and question, the choice that holds for a period."""


def profiles(
    seen: Iterable[Stay | Sighting], answers: Iterable[Answer], calendar: Calendar
) -> Profiles:
    """For each badge seen and each question, the answer that holds for the period.

    The latest one given before the end of the business day of the badge's last visit in the
    period. `NSP` is an answer; a question never answered is absent.
    """
    last_days: dict[str, date] = {}
    for one in seen:
        if one.visitor is not None:
            last_days[one.visitor] = max(one.day, last_days.get(one.visitor, one.day))
    found: dict[tuple[str, str], tuple[int, str]] = {}
    for answer in answers:
        last_day = last_days.get(answer.visitor)
        at = micros(answer.at)
        if last_day is None or at >= calendar.end(last_day):
            continue
        key = answer.visitor, answer.question
        if key not in found or at >= found[key][0]:
            found[key] = at, answer.choice
    return {key: choice for key, (_, choice) in found.items()}


def tabulate(question: Question, visitors: Collection[str], given: Profiles) -> dict[str, int]:
    """Badges by choice, in the order of the questionnaire, then `NSP` and `NON_DEMANDE`.

    Raises KeyError for a choice that the question does not have.
    """
    counts = dict.fromkeys((*question.codes, DECLINED, NOT_ASKED), 0)
    for visitor in visitors:
        counts[given.get((visitor, question.id), NOT_ASKED)] += 1
    return counts


def published_groups(table: Table, given: Profiles) -> dict[str, str]:
    """Of each badge that answered, the cell of the published table that it is counted in.

    Who is counted among those who did not answer, a few « Autre » with them, is absent.
    """
    cells = {atom: cell.code for cell in table.answers for atom in cell.atoms}
    return {
        visitor: cells[choice]
        for (visitor, question), choice in given.items()
        if question == table.dimension and choice in cells
    }
