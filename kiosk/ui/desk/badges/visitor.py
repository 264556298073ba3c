"""One visitor: their badges, what is usual for them, today's visits; no name is needed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal

from kiosk.domain.catalogue import JUST_VISITING, Activity
from kiosk.domain.clock import business_day
from kiosk.domain.errors import KioskError
from kiosk.domain.visit import Role, Visit
from kiosk.services.corrections.find import Search, find
from kiosk.services.erase import erase
from kiosk.services.hand_out import restore_badge, revoke_badge
from kiosk.services.review_profile import parents_to_inform
from kiosk.services.settings import FIRST_NAMES, setting
from kiosk.services.tiles import activities_of
from kiosk.services.visitors import (
    Badge,
    Card,
    card,
    say_parents_informed,
    set_first_name,
    set_role,
    set_usual_activity,
)
from kiosk.ui.desk.badges.erasing import EraseForm
from kiosk.ui.desk.badges.sheet import BadgeSheet
from kiosk.ui.desk.badges.words import alias_words, date_words, last_visit, role_words
from kiosk.ui.desk.kit.button import desk_button
from kiosk.ui.desk.kit.column import Row
from kiosk.ui.desk.kit.field import Field
from kiosk.ui.desk.kit.form import Form
from kiosk.ui.desk.kit.listing import ActionView, Listing, RowView
from kiosk.ui.desk.kit.options import Option, Options
from kiosk.ui.desk.kit.text_input import TextInput
from kiosk.ui.desk.page import Bench
from kiosk.ui.desk.times import in_digits
from kiosk.ui.parts.button import Kind
from kiosk.ui.parts.look import Look
from kiosk.ui.parts.theme import ACTIVITY_COLOURS

translate = QCoreApplication.translate

REVOKE, RESTORE = "revoke", "restore"
INFORMED = "informed"
NAME_WIDE = 420


class VisitorSheet(BadgeSheet):
    """What is touched is kept at once; a badge that was withdrawn can be taken back at once."""

    answers_wanted = Signal(str)
    revoked = Signal(str, object)
    """What was done, and what takes it back."""
    erased = Signal(str)
    """There is nobody any more: what was done."""

    def __init__(self, bench: Bench, look: Look, visitor: str) -> None:
        super().__init__(bench, look)
        self.visitor = visitor
        self.card: Card | None = None
        self.replace = self.tool("bold/arrows-clockwise", Kind.PRIMARY)
        self.badges = Listing(look)
        self.today = Listing(look)
        self.role, self.usual, self.parents = (
            Options(look),
            Options(look),
            Options(look, several=True),
        )
        self.role_field = Field(look, self.role)
        self.usual_field = Field(look, self.usual)
        self.parents_field = Field(look, self.parents)
        self.habits = Form(look)
        self.habits.ask(self.role_field, self.usual_field, self.parents_field)
        self.first_name = TextInput(look)
        self.first_name_field = Field(look, self.first_name, wide=NAME_WIDE)
        self.name_form = Form(look)
        self.save_name = desk_button(look, self.name_form, "bold/check")
        self.name_form.ask(self.first_name_field)
        self.name_form.offer(self.save_name)
        self.answers = Form(look)
        self.review = desk_button(look, self.answers)
        self.answers.offer(self.review)
        self.erasing = EraseForm(look)
        self.erasing.confirmed.connect(self._erase)
        self.replace.clicked.connect(lambda: self.replacing_wanted.emit(self.visitor))
        self.review.clicked.connect(lambda: self.answers_wanted.emit(self.visitor))
        self.badges.acted.connect(self._act)
        self.role.changed.connect(self._keep_role)
        self.usual.changed.connect(self._keep_usual)
        self.parents.changed.connect(self._keep_parents)
        self.save_name.clicked.connect(self._keep_name)
        self.first_name.entered.connect(self._keep_name)
        named = (self.name_form,) if setting(bench.place, FIRST_NAMES) else ()
        self.show_cards(
            Row((self.badges, self.today), 420), self.habits, *named, self.answers, self.erasing
        )

    def tell(self) -> None:
        before = self.card
        try:
            self.card = card(self.bench.place, self.visitor)
            self._tell(self.card)
        except KioskError as error:
            self.fail(error)
            return
        if before is None:
            self.first_name.setText(self.card.first_name or "")

    def _tell(self, known: Card) -> None:
        visitor, language = known.visitor, self.bench.language()
        today = business_day(self.bench.clock().at, self.bench.place.place.zone)
        alias = alias_words(visitor.alias)
        self.title.setText(alias)
        facts = role_words(visitor.role), last_visit(visitor, today, language)
        self.sub.setText(" · ".join(facts))
        if visitor.has_badge:
            self.replace.say(translate("Badges", "Remplacer un badge perdu"))
        else:
            self.replace.say(translate("Badges", "Faire un nouveau badge"))
        self._tell_badges(known)
        self._tell_today()
        self._tell_habits(known)
        self.name_form.say(translate("Badges", "Prénom, si la personne le souhaite"))
        self.first_name_field.say(
            translate("Badges", "Prénom"),
            translate("Badges", "Vu ici seulement, jamais exporté. Vide : il est oublié."),
        )
        self.save_name.say(translate("Badges", "Enregistrer le prénom"))
        self.answers.say(
            translate("Badges", "Ses réponses"),
            translate(
                "Badges", "Elles ne se relisent qu’avec la personne, et si elle le souhaite."
            ),
        )
        self.review.say(translate("Badges", "Les relire avec la personne"))
        self.erasing.tell()
        self.measure()

    def _tell_badges(self, known: Card) -> None:
        rows = [self._badge_row(badge, known, place) for place, badge in enumerate(known.badges)]
        self.badges.say(
            translate("Badges", "Badges"),
            empty=translate("Badges", "Aucun badge encore : cette personne vient d’un import."),
        )
        self.badges.show_rows(rows)

    def _badge_row(self, badge: Badge, known: Card, place: int) -> RowView:
        language = self.bench.language()
        issued = ""
        if badge.issued is not None:
            words = translate("Badges", "fait le {day}")
            issued = words.format(day=date_words(badge.issued, language))
        if badge.in_force:
            head = translate("Badges", "En service")
            action = ActionView(REVOKE, translate("Badges", "Désactiver"), "", Kind.DANGER)
            return RowView(
                str(place),
                head,
                issued,
                icon="fill/identification-badge",
                actions=(action,),
                name=head,
            )
        head = translate("Badges", "Désactivé")
        if badge.revoked is not None:
            words = translate("Badges", "Désactivé le {day}")
            head = words.format(day=date_words(badge.revoked, language))
        actions: tuple[ActionView, ...] = ()
        if not known.visitor.has_badge:
            back = translate("Badges", "Réactiver")
            actions = (ActionView(RESTORE, back, "bold/arrow-counter-clockwise"),)
        name = f"{head} ({place + 1})"
        return RowView(
            str(place), head, issued, icon="bold/identification-badge", actions=actions, name=name
        )

    def _tell_today(self) -> None:
        place = self.bench.place
        day = business_day(self.bench.clock().at, place.place.zone)
        known = activities_of(place)
        found = find(place, Search(day, day, visitor=self.visitor), most=20)
        rows = [self._visit_row(row.visit, known.get(row.visit.activity)) for row in found.rows]
        self.today.say(
            translate("Badges", "Aujourd’hui"),
            empty=translate("Badges", "Pas encore de visite aujourd’hui."),
        )
        self.today.show_rows(rows)

    def _visit_row(self, visit: Visit, activity: Activity | None) -> RowView:
        zone, language = self.bench.place.place.zone, self.bench.language()
        arrived = in_digits(visit.arrived.astimezone(zone))
        if visit.left is None:
            sub = translate("Badges", "sur place")
        else:
            sub = translate("Badges", "sortie à {time}").format(
                time=in_digits(visit.left.astimezone(zone))
            )
        label = visit.activity if activity is None else activity.label(language)
        icon = "fill/question" if activity is None else activity.icon
        ground = None if activity is None else ACTIVITY_COLOURS[activity.colour]
        return RowView(visit.id, label, sub, lead=arrived, icon=icon, ground=ground)

    def _tell_habits(self, known: Card) -> None:
        visitor = known.visitor
        self.habits.say(translate("Badges", "Ses habitudes"))
        self.role.offer([Option(role, role_words(role)) for role in Role], [visitor.role])
        self.role_field.say(
            translate("Badges", "En quelle qualité, d’habitude ?"),
            translate(
                "Badges", "À partir de la prochaine arrivée. L’équipe salariée n’est pas comptée."
            ),
        )
        language, offered = self.bench.language(), activities_of(self.bench.place).values()
        options = [Option(None, translate("Badges", "Rien en particulier"))]
        options += [
            Option(one.code, one.label(language), one.icon)
            for one in offered
            if not one.sensitive and not one.archived and (one.is_tile or one.code == JUST_VISITING)
        ]
        self.usual.offer(options, [visitor.usual])
        self.usual_field.say(
            translate("Badges", "Vient d’habitude pour"),
            translate("Badges", "À la borne, son arrivée est alors complète sans rien toucher."),
        )
        self.parents.offer(
            [Option(INFORMED, translate("Badges", "Ses parents sont informés"))],
            [INFORMED] if visitor.parents_informed else [],
        )
        self.parents_field.say(
            translate("Badges", "Moins de 15 ans"),
            translate("Badges", "À cocher seulement pour un enfant ; rien n’est noté des autres."),
        )
        if parents_to_inform(self.bench.place, self.visitor):
            self.parents_field.find_fault(
                translate("Badges", "C’est peut-être un enfant : ses parents sont-ils informés ?")
            )
        else:
            self.parents_field.find_fault("")

    def _keep_role(self) -> None:
        role = next(role for role in Role if role == self.role.value)
        self._keep(lambda: set_role(self.bench.place, self.visitor, role, self.by))

    def _keep_usual(self) -> None:
        code = None if self.usual.value is None else str(self.usual.value)
        self._keep(lambda: set_usual_activity(self.bench.place, self.visitor, code, self.by))

    def _keep_parents(self) -> None:
        informed = bool(self.parents.chosen)
        self._keep(lambda: say_parents_informed(self.bench.place, self.visitor, informed, self.by))

    def _keep_name(self) -> None:
        try:
            set_first_name(self.bench.place, self.visitor, self.first_name.text(), self.by)
        except KioskError as error:
            self.name_form.find_fault(self.first_name_field, self.told(error))
            return
        self.name_form.find_fault(None, "")
        self.news.emit(translate("Badges", "C’est enregistré."))

    def _keep(self, what: Callable[[], None]) -> None:
        """Do it and show what stands now, also where it could not be done."""
        try:
            what()
        except KioskError as error:
            self.tell()
            self.fail(error)
            return
        self.tell()
        self.news.emit(translate("Badges", "C’est enregistré."))

    def _act(self, place: str, action: str) -> None:
        if self.card is None:
            return
        badge = self.card.badges[int(place)]
        if action == RESTORE:
            self._keep(lambda: restore_badge(self.bench.place, badge.hash, self.by))
            return
        try:
            revoke_badge(self.bench.place, badge.hash, self.by)
        except KioskError as error:
            self.fail(error)
            return
        self.tell()
        door = translate("Message", "Ce badge n’est plus actif.")
        words = translate("Badges", "Badge désactivé. La borne dira : « {said} »")
        self.revoked.emit(words.format(said=door), lambda: self._take_back(badge))

    def _erase(self) -> None:
        try:
            erase(self.bench.place, self.visitor, self.by.now, self.by)
        except KioskError as error:
            self.fail(error)
            return
        self.erased.emit(translate("Badges", "C’est effacé, pour toujours."))

    def _take_back(self, badge: Badge) -> None:
        self._keep(lambda: restore_badge(self.bench.place, badge.hash, self.by))
