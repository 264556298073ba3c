"""How many came, when, and for what: charts out of a report."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from fractions import Fraction

from kiosk.impact.exact import Number, ratio
from kiosk.impact.period import Period
from kiosk.impact.report import ActivityRow, Report
from kiosk.impact.splitting import MONTHS, WEEKDAYS, Dimension
from kiosk.services.report.story import french
from kiosk.services.report.story.french import NARROW, NOTHING, WIDE
from kiosk.services.report.story.known import Known
from kiosk.services.report.story.shapes import Amount, Bar, Bars, Column, Columns, HeatMap

MOST_BARS = 12
"""More activities than that are told as « autres activités », their sum in one bar."""
LEAST_COMPARED, MOST_CHANGE = 30, 300
"""No percentage of a smaller number, nor of one that has grown by more percent than that."""
SHORT_MONTHS = (
    *("janv.", "févr.", "mars", "avr.", "mai", "juin"),
    *("juil.", "août", "sept.", "oct.", "nov.", "déc."),
)
ALMOST_NOBODY = Fraction(1, 20)
"""Of the highest mean: hours at either end of the day that reach less on no day are not drawn."""


def weeks(report: Report) -> Columns:
    """Visits by week, of a year by month, whole weeks cut at the period's ends."""
    spans = list(_spans(report))
    totals = [
        sum(row.visits for row in report.days if first <= row.day <= last) for first, last in spans
    ]
    monthly = report.period.quarter is None
    columns = [
        Column(
            _span_name(first, last, monthly),
            "" if monthly else str(first.day),
            SHORT_MONTHS[first.month - 1],
            Amount(float(total), french.number(total)),
        )
        for (first, last), total in zip(spans, totals, strict=True)
    ]
    title = "Visites par mois" if monthly else "Visites par semaine"
    return Columns(title, _weeks_sentence(report, spans, totals), "Visites", columns)


def rhythm(report: Report) -> HeatMap | None:
    """Who is in by weekday and hour; None where no exit was ever recorded."""
    if not report.hours:
        return None
    means = {(row.weekday, row.hour): row.mean for row in report.hours}
    hours = list(dict.fromkeys(row.hour for row in report.hours))
    best = max(report.hours, key=lambda row: row.mean)
    lived = [
        place
        for place, hour in enumerate(hours)
        if any(means.get((day, hour), 0) >= best.mean * ALMOST_NOBODY for day in WEEKDAYS)
    ]
    hours = hours[min(lived) : max(lived) + 1]
    persons = f"{_mean(best.mean)}{WIDE}personne{'s' if _rounded(best.mean) >= 2 else ''}"
    sentence = (
        f"L’heure la plus fréquentée est le {best.weekday} entre {best.hour}{WIDE}h et"
        f" {(best.hour + 1) % 24}{WIDE}h{WIDE}: {persons} en moyenne."
        " Moyenne des jours ouverts, équipe non comptée, départs oubliés estimés."
    )
    cells = [[_cell(means.get((day, hour))) for hour in hours] for day in WEEKDAYS]
    return HeatMap(
        "Qui est là, et quand",
        sentence,
        [f"{hour}{WIDE}h" for hour in hours],
        WEEKDAYS,
        cells,
    )


def activities(report: Report, most: int = MOST_BARS) -> Bars:
    """Activities by visits and hours, the most visited first, in at most so many bars."""
    rows = sorted(report.activities, key=lambda row: (-row.visits, row.label))
    kept, rest = (rows, []) if len(rows) <= most else (rows[: most - 1], rows[most - 1 :])
    bars = [Bar(row.label, (_visits(row.visits), _hours(row.person_hours))) for row in kept]
    if rest:
        known = [row.person_hours for row in rest if row.person_hours is not None]
        whole = sum(known, Fraction(0)) if len(known) == len(rest) else None
        label = f"{len(rest)} autres activités"
        bars.append(Bar(label, (_visits(sum(row.visits for row in rest)), _hours(whole))))
    return Bars(
        "Les activités",
        _activities_sentence(rows, bool(rest)),
        ("Visites", "Heures passées"),
        bars,
    )


def pillars(report: Report) -> Bars:
    """Visits and hours of the three pillars."""
    return _grouped(
        report,
        Dimension.PILLAR,
        "Les trois piliers",
        "Ce que les activités mettent en avant{wide}: faire, coopérer, se mêler. Ils classent les"
        " activités, pas les personnes.",
    )


def transformations(report: Report) -> Bars:
    """Visits and hours of the four transformations."""
    return _grouped(
        report,
        Dimension.TRANSFORMATION,
        "Les quatre transformations",
        "Ce à quoi les activités contribuent.",
    )


def ways(report: Report) -> Bars:
    """Visits and entries with a badge, without one, in a group."""
    known = Known(report.figures)
    visits = known.all("VISITES", Dimension.MODE)
    entries = [known.value("ENTREES", Dimension.MODE, one.modality) or 0 for one in visits]
    groups, persons = known.value("GROUPES") or 0, known.value("PERSONNES_EN_GROUPE") or 0
    share = ratio(persons, known.value("ENTREES") or 0)
    sentence = "Aucun groupe n’a été compté."
    if groups and share is not None:
        sentence = (
            f"{french.count(groups, 'groupe', 'groupes')},"
            f" {french.count(persons, 'personne', 'personnes')} en tout{WIDE}:"
            f" {french.percent(share)} des entrées. Un groupe est compté par tête, sans question."
        )
    bars = [
        Bar(one.label, (_visits(one.value or 0), _visits(came)))
        for one, came in zip(visits, entries, strict=True)
    ]
    return Bars("Avec badge, sans badge, en groupe", sentence, ("Visites", "Entrées"), bars)


def change(value: Number, before: Number) -> str:
    """`+12 %`; nothing where a percentage would mean little."""
    if before < LEAST_COMPARED:
        return ""
    moved = round(100 * (Fraction(value) / before - 1))
    if moved > MOST_CHANGE:
        return ""
    sign = "+" if moved > 0 else ""
    return f"{sign}{french.number(moved)}{NARROW}%"


def _spans(report: Report) -> Iterator[tuple[date, date]]:
    """The weeks, or months, of the period; of one that has not ended, those that were lived."""
    period = report.period
    end = report.days[-1].day if report.provisional else period.last
    first = period.first
    while first <= end:
        if period.quarter is None:
            last = Period(first.year, (first.month + 2) // 3).last
            after = (month for month in period.months if month > first)
            last = next(after, last + timedelta(1)) - timedelta(1)
        else:
            last = min(first + timedelta(6 - first.weekday()), period.last)
        yield first, last
        first = last + timedelta(1)


def _span_name(first: date, last: date, monthly: bool) -> str:
    if monthly:
        return f"{MONTHS[first.month - 1]}{WIDE}{first.year}"
    if first == last:
        return french.day(first)
    start = french.day(first) if first.month != last.month else french.day(first).split(WIDE)[0]
    return f"du {start} au {french.day(last)}"


def _weeks_sentence(
    report: Report, spans: Sequence[tuple[date, date]], totals: Sequence[int]
) -> str:
    days = sum(row.visits > 0 for row in report.days)
    most = max(range(len(spans)), key=lambda place: (totals[place], -place))
    monthly = report.period.quarter is None
    busiest = "Le mois le plus fréquenté" if monthly else "La semaine la plus fréquentée"
    name = _span_name(*spans[most], monthly)
    told = (
        f"{french.count(sum(totals), 'visite', 'visites')} en"
        f" {french.count(days, 'jour', 'jours')} d’ouverture. {busiest}{WIDE}: {name}"
        f" ({french.count(totals[most], 'visite', 'visites')})."
    )
    return told if monthly else f"{told}{_cut_weeks(spans)}"


def _cut_weeks(spans: Sequence[tuple[date, date]]) -> str:
    """Which weeks are shorter than the others, because the period begins or ends in them."""
    first, last = ((spans[place][1] - spans[place][0]).days < 6 for place in (0, -1))
    if len(spans) == 1 or not (first or last):
        return ""
    if first and last:
        return " La première et la dernière semaine sont incomplètes."
    return f" La {'première' if first else 'dernière'} semaine est incomplète."


def _activities_sentence(rows: Sequence[ActivityRow], more: bool) -> str:
    total = sum(row.visits for row in rows)
    if len(rows) == 1:
        every = "La seule visite est" if total == 1 else "Toutes les visites sont"
        return f"{every} pour une activité{WIDE}: {rows[0].label}."
    first = rows[: min(3, len(rows) - 1)]
    part = sum(row.visits for row in first)
    names = french.listed([french.quoted(row.label) for row in first])
    verb = "fait" if len(first) == 1 else "font ensemble"
    whole = french.number(total)
    share = f"{french.count(part, 'visite', 'visites')} sur {whole}"
    if total >= LEAST_COMPARED:
        share = f"{french.percent(Fraction(part, total))} des {whole}{WIDE}visites"
    told = f"{names} {verb} {share}." if total else ""
    return f"{told} La liste entière est dans la table des activités." if more else told


def _grouped(report: Report, dimension: Dimension, title: str, meaning: str) -> Bars:
    known = Known(report.figures)
    visits = known.all("VISITES", dimension)
    bars = [
        Bar(
            one.label,
            (
                _visits(one.value or 0),
                _hours(known.value("HEURES_PERSONNES", dimension, one.modality)),
            ),
        )
        for one in visits
    ]
    without = (known.value("VISITES") or 0) - sum(one.value or 0 for one in visits)
    sentence = meaning.format(wide=WIDE)
    if without:
        sentence += f" {french.count(without, 'visite n’en relève', 'visites n’en relèvent')} pas."
    return Bars(title, sentence, ("Visites", "Heures passées"), bars)


def _visits(value: Number) -> Amount:
    return Amount(float(value), french.number(value))


def _hours(value: Number | None) -> Amount:
    return Amount(None, NOTHING) if value is None else Amount(float(value), french.hours(value))


def _cell(mean: Fraction | None) -> Amount | None:
    return None if mean is None else Amount(float(mean), _mean(mean))


def _mean(mean: Fraction) -> str:
    return french.number(mean, _decimals(mean), keep_zeros=True)


def _decimals(mean: Fraction) -> int:
    return 0 if mean >= 10 else 1


def _rounded(mean: Fraction) -> Fraction:
    return Fraction(round(mean * 10 ** _decimals(mean)), 10 ** _decimals(mean))
