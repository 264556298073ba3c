"""What happened to a visit, told."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from kiosk.domain.catalogue import Activity
from kiosk.domain.visit import Role
from kiosk.services.corrections.history import Change, Field, Happening, What
from kiosk.ui.desk.times import in_digits
from kiosk.ui.desk.visits.history_card import PastView
from kiosk.ui.desk.visits.words import reason_word, role_word, short_day

translate = QCoreApplication.translate


def told_past(
    happenings: Sequence[Happening], activities: Mapping[str, Activity], language: str
) -> Sequence[PastView]:
    """Each thing that happened, the latest first."""
    views = (_view(one, activities, language) for one in happenings)
    return [*views][::-1]


def actor_word(actor: str) -> str:
    """Who noted something."""
    match actor:
        case "door":
            return translate("Visits", "par la borne")
        case "host":
            return translate("Visits", "par l’accueil")
        case "manager":
            return translate("Visits", "par la personne responsable")
        case "import":
            return translate("Visits", "par un import")
        case "parvis":
            return translate("Visits", "par la borne, d’elle-même")
        case _:
            return translate("Visits", "par l’équipe")


def _view(one: Happening, activities: Mapping[str, Activity], language: str) -> PastView:
    head = _what(one)
    if one.is_undone:
        head = translate("Visits", "{what} (défait depuis)").format(what=head)
    when = translate("Visits", "{day} à {time}, {actor}")
    undo = ""
    if one.deed is not None:
        undo = translate("Visits", "Revenir en arrière")
        if one.what is What.UNDONE:
            undo = translate("Visits", "Refaire")
    return PastView(
        head,
        when.format(
            day=short_day(one.at.date(), language),
            time=in_digits(one.at),
            actor=actor_word(one.actor),
        ),
        tuple(_change(change, activities, language) for change in _told(one)),
        undo,
        one.deed or "",
    )


def _told(one: Happening) -> Sequence[Change]:
    """What changed, but that it is cancelled or not: the heading says so."""
    return [change for change in one.changes if change.field is not Field.CANCELLED]


def _what(one: Happening) -> str:
    if one.reason is not None and one.what is What.CANCELLED:
        words = translate("Visits", "Visite annulée : {reason}")
        return words.format(reason=_lower(reason_word(one.reason)))
    match one.what:
        case What.ARRIVED:
            return translate("Visits", "Arrivée notée")
        case What.ADDED:
            return translate("Visits", "Visite ajoutée après coup")
        case What.FROM_PAPER:
            return translate("Visits", "Visite recopiée d’une feuille papier")
        case What.CHOSE:
            return translate("Visits", "Activité choisie")
        case What.LEFT:
            return translate("Visits", "Sortie notée")
        case What.STAYED:
            return translate("Visits", "Sortie retirée : la visite continuait")
        case What.VOIDED:
            return translate("Visits", "Arrivée annulée à la borne")
        case What.CORRECTED:
            return translate("Visits", "Visite corrigée")
        case What.LINKED:
            return translate("Visits", "Visite reliée à un badge")
        case What.MERGED:
            return translate("Visits", "Une autre visite y a été réunie")
        case What.PART_OF:
            return translate("Visits", "Visite réunie à une autre")
        case What.CANCELLED:
            return translate("Visits", "Visite annulée")
        case What.EVERYONE_GONE:
            return translate("Visits", "« Tout le monde est sorti »")
        case What.CLOSED:
            return translate("Visits", "Journée close sans sortie notée")
        case What.UNDONE:
            return translate("Visits", "Retour en arrière")
        case What.LATER:
            return translate("Visits", "Noté par une version plus récente de Parvis")


def _change(change: Change, activities: Mapping[str, Activity], language: str) -> str:
    match change.field:
        case Field.ARRIVAL:
            words = translate("Visits", "Arrivée : {after} au lieu de {before}")
        case Field.EXIT if change.before is None:
            words = translate("Visits", "Sortie : {after}")
        case Field.EXIT if change.after is None:
            words = translate("Visits", "Sortie : non notée, au lieu de {before}")
        case Field.EXIT:
            words = translate("Visits", "Sortie : {after} au lieu de {before}")
        case Field.ACTIVITY:
            words = translate("Visits", "Activité : {after} au lieu de {before}")
        case Field.PERSONS:
            words = translate("Visits", "Personnes : {after} au lieu de {before}")
        case Field.ROLE:
            words = translate("Visits", "Rôle : {after} au lieu de {before}")
        case Field.BADGE if change.before is None:
            words = translate("Visits", "Badge : {after}")
        case _:
            words = translate("Visits", "Badge : {after} au lieu de {before}")
    dated = _days_differ(change)
    before, after = (
        _value(change.field, value, activities, language, dated=dated)
        for value in (change.before, change.after)
    )
    return words.format(before=before, after=after)


def _days_differ(change: Change) -> bool:
    before, after = change.before, change.after
    both = isinstance(before, datetime) and isinstance(after, datetime)
    return both and before.date() != after.date()  # type: ignore[union-attr]


def _value(
    field: Field,
    value: datetime | str | int | None,
    activities: Mapping[str, Activity],
    language: str,
    *,
    dated: bool,
) -> str:
    if isinstance(value, datetime):
        time = in_digits(value)
        return f"{short_day(value.date(), language)} {time}" if dated else time
    if field is Field.ACTIVITY:
        activity = activities.get(str(value))
        return str(value) if activity is None else activity.short(language)
    if field is Field.ROLE:
        return _lower(role_word(Role(str(value))))
    if value is None:
        return translate("Visits", "sans badge")
    return str(value)


def _lower(words: str) -> str:
    return words[:1].lower() + words[1:]
