"""From what the services answer to what the screens show, in the visitor's language."""

from collections.abc import Mapping
from datetime import datetime

from kiosk.domain.catalogue import NOT_STATED, Activity, Question
from kiosk.domain.visit import Visit
from kiosk.services.tiles import Tiles
from kiosk.ui.door.already_in import AlreadyInView
from kiosk.ui.door.done import DoneView, Noted
from kiosk.ui.door.profile import AnswerView, QuestionView
from kiosk.ui.parts.tile import TileView


def hour_of(at: datetime) -> str:
    """A time of day as all our languages read it."""
    return f"{at:%H:%M}"


def tile_views(tiles: Tiles, language: str) -> tuple[TileView, ...]:
    """The tiles, each in its slot."""
    return tuple(
        TileView(
            code=activity.code,
            label=activity.short(language),
            icon=activity.icon,
            colour=activity.colour,
            free=tiles.free(activity),
            closed=activity.code in tiles.closed,
            last_time=activity.code == tiles.last_time,
        )
        for activity in tiles.activities
    )


def leaving_views(
    codes: Mapping[str, int], activities: Mapping[str, Activity], language: str
) -> tuple[TileView, ...]:
    """The activities that someone without a badge can say they are leaving."""
    return tuple(
        TileView(code, activity.short(language), activity.icon, activity.colour)
        for code, activity in activities.items()
        if code in codes
    )


def done_view(
    noted: Noted,
    at: datetime,
    visit: Visit,
    activity: Activity,
    language: str,
    *,
    can_undo: bool = False,
    offer: bool = False,
) -> DoneView:
    """What was noted of a visit."""
    stated = activity.code != NOT_STATED
    arrival = noted in (Noted.ARRIVAL, Noted.CHANGE)
    told = visit.arrived if noted in (Noted.ARRIVAL, Noted.STAYING) else at
    return DoneView(
        noted=noted,
        at="" if visit.suspect or activity.sensitive else hour_of(told),
        activity=activity.short(language) if stated else "",
        icon=activity.icon if stated else "",
        colour=activity.colour if stated else "",
        people=visit.persons,
        badge=visit.visitor is not None,
        can_undo=can_undo,
        can_change=arrival,
        offer=offer,
    )


def already_in_view(
    visit: Visit, activity: Activity, language: str, *, settled: bool
) -> AlreadyInView:
    """The visit under way, and what can still be done about it."""
    stated = activity.code != NOT_STATED
    return AlreadyInView(
        at="" if visit.suspect else hour_of(visit.arrived),
        activity=activity.short(language) if stated else "",
        icon=activity.icon if stated else "",
        colour=activity.colour if stated else "",
        leaving_first=settled,
        can_undo=not settled,
    )


def question_view(
    question: Question, number: int, of: int, chance: int, language: str
) -> QuestionView:
    """One question. `chance` turns its answers, so that the first place favours none of them.

    Answers with an order are read forwards or backwards, the others begin anywhere.
    """
    answers = [AnswerView(choice.code, choice.text(language)) for choice in question.choices]
    if question.ordinal:
        turned = answers[::-1] if chance % 2 else answers
    else:
        start = chance % len(answers)
        turned = answers[start:] + answers[:start]
    return QuestionView(question.id, question.text(language), tuple(turned), number, of)
