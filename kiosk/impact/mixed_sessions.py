"""Sessions in which people of different groups came for the same thing.

A session is what the place planned: an activity at a date and time. Where it planned none, it is an
activity on a business day. Exits play no part: to have come is enough.

What is published can't be traced back to a small cell. Of a session of at least five answers it
says at most whether they were mixed; it says so of at least five sessions together, and what a
year minus some of its quarters leaves is again of no session or of at least five.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from kiosk.domain import session as planning
from kiosk.impact.attendance import unique_visitors, visitors
from kiosk.impact.copresence import Groups, is_stated
from kiosk.impact.counting import Stay
from kiosk.impact.disclosure import GENDER, K
from kiosk.impact.exact import micros, ratio
from kiosk.impact.period import Period

MIN_ANSWERS = 5
"""Of fewer people nothing can be said to be mixed, and each could be recognised."""
MOST = Fraction(2, 3)
"""No group of a mixed session is larger."""
EVEN = ("F", "H")
LEAST_EVEN, MOST_EVEN = Fraction(40, 100), Fraction(60, 100)
"""Between these two lies the share of each of `EVEN` in a session that is mixed by gender."""
_AT_LEAST = timedelta(minutes=30) // timedelta(microseconds=1)
"""Who did not sign out is taken to have stayed so long, so as to be there when a session starts."""


@dataclass(frozen=True, slots=True)
class Session:
    """The stays that share a planned session, or an activity and a business day."""

    day: date
    stays: Sequence[Stay]


def sessions(begun: Iterable[Stay], planned: Iterable[planning.Session] = ()) -> list[Session]:
    """The sessions of a period, the same for every question.

    planned: those of the period. On a day for which an activity has any, its stays belong to the
    one that they share most time with, the earlier one of equals; who came at other hours came to
    no session.
    """
    plans: defaultdict[tuple[str, date], list[planning.Session]] = defaultdict(list)
    for one in sorted(planned, key=lambda one: one.starts):
        plans[one.activity, one.day].append(one)
    found: defaultdict[tuple[str, date, str | None], list[Stay]] = defaultdict(list)
    for stay in begun:
        if not is_stated(stay):
            continue
        dates = plans.get((stay.activity, stay.day))
        if dates is None:
            found[stay.activity, stay.day, None].append(stay)
            continue
        shared, attended = _best(stay, dates)
        if shared > 0:
            found[stay.activity, stay.day, attended.id].append(stay)
    return [Session(day, stays) for (_, day, _), stays in found.items()]


def _best(stay: Stay, dates: Sequence[planning.Session]) -> tuple[int, planning.Session]:
    attended = max(dates, key=lambda one: _shared(stay, one))
    return _shared(stay, attended), attended


def _shared(stay: Stay, planned: planning.Session) -> int:
    """For how many microseconds somebody was there while a session was held; 0 or less: not then."""
    left = stay.seen + _AT_LEAST if stay.left is None else stay.left
    # Who came and left in the same instant was there all the same.
    return min(max(left, stay.arrived + 1), micros(planned.ends)) - max(
        stay.arrived, micros(planned.starts)
    )


def answering(held: Iterable[Session], groups: Groups) -> list[Session]:
    """The sessions that count for a question: those of at least five people who answered."""
    known = (Session(one.day, [s for s in one.stays if s.visitor in groups]) for one in held)
    return [one for one in known if unique_visitors(one.stays) >= MIN_ANSWERS]


def are_few(counted: Collection[Session], period: Period) -> bool:
    """Whether there are too few sessions to publish anything: fewer than five.

    Or one to four in a quarter of the year: its own report hides them, and the year's minus those
    of the other quarters would show them.
    """
    by_quarter = [sum(one.contains(session.day) for session in counted) for one in period.quarters]
    return len(counted) < K or any(0 < number < K for number in by_quarter)


def mixed_share(counted: Collection[Session], groups: Groups, dimension: str) -> Fraction | None:
    """SEANCES_MIXTES (M8): mixed sessions ÷ sessions with at least five people who answered.

    A share of sessions, 0 to 1; None without any. Source: Parvis; for the gender, the convention
    of Dares for trades that women and men share (40–60 %).
    """
    return ratio(sum(_is_mixed(one, groups, dimension) for one in counted), len(counted))


def _is_mixed(session: Session, groups: Groups, dimension: str) -> bool:
    """No group exceeds 2/3 of those who answered; women and men are each 40–60 % of them."""
    sizes = Counter(groups[visitor] for visitor in visitors(session.stays))
    if dimension == GENDER:
        shares = [Fraction(sizes[code], sizes.total()) for code in EVEN]
        return all(LEAST_EVEN <= share <= MOST_EVEN for share in shares)
    return max(sizes.values()) <= MOST * sizes.total()
