import copy
import re
from typing import Any

import pytest

from kiosk.domain.catalogue import (
    BOTTOM_BAR,
    JUST_VISITING,
    NOT_STATED,
    OTHER,
    Activity,
    Catalogue,
    Family,
    Label,
    Module,
    Pillar,
    Transformation,
)
from kiosk.domain.catalogue_tables import parse_catalogue

FAMILIES: dict[str, Any] = {
    "A11": {
        "pillar": "FAIRE",
        "transformation": "APPRENDRE",
        "icon": "hammer",
        "colour": "brique",
        "fr": {"label": "Bois, métal, couture, terre…", "short": "Bois, métal, tissu"},
        "en": {"label": "Wood, metal, sewing, clay…", "short": "Wood, metal, cloth"},
    },
    "A04": {
        "pillar": "MIXITE",
        "transformation": "APPRENDRE",
        "sensitive": True,
        "icon": "files",
        "colour": "canard",
        "fr": {"label": "Démarches, accès aux droits", "short": "Démarches"},
    },
    "L09": {
        "pillar": "MIXITE",
        "transformation": "LIEN",
        "icon": "hand-waving",
        "colour": "canard",
        "fr": {"label": "Découvrir le lieu", "short": "Juste visiter"},
    },
    "Z99": {
        "icon": "dots-three-circle",
        "colour": "ardoise",
        "fr": {"label": "Autre", "short": "Autre chose"},
    },
    "Z00": {
        "icon": "circle-dashed",
        "colour": "ardoise",
        "fr": {"label": "Non précisée", "short": "Non précisée"},
    },
}
KINDS: dict[str, Any] = {
    "living-lab": {
        "tiles": ["A04", "L09", "A11"],
        "fr": {"label": "Living lab", "line": "On teste ensemble"},
        "en": {"label": "Living lab", "line": "We test together"},
    }
}
QUESTIONS: dict[str, Any] = {
    "tranche_age": {
        "version": 2,
        "ordinal": True,
        "fr": "Quel âge avez-vous ?",
        "en": "How old are you?",
        "choices": [
            {"code": "A00_11", "fr": "Moins de 12 ans", "en": "Under 12"},
            {"code": "A12_17", "fr": "12–17 ans"},
        ],
    }
}
MODULES: dict[str, Any] = {
    "quartier": {
        "quartier": {
            "version": 1,
            "ordinal": True,
            "fr": "Habitez-vous l’un de ces quartiers ?",
            "choices": [{"code": "NON", "fr": "Non, ailleurs"}],
        }
    }
}
CATALOGUE = parse_catalogue(FAMILIES, KINDS, QUESTIONS, MODULES)
WOOD = CATALOGUE.families["A11"]


def sewing(**changes: Any) -> Activity:
    given = {
        "code": "COUTURE",
        "family": WOOD,
        "position": 0,
        "icon": "needle",
        "colour": "framboise",
    }
    return Activity(**(given | changes))


def test_a_family_is_read_whole() -> None:
    assert CATALOGUE.families["A04"] == Family(
        code="A04",
        pillar=Pillar.MIXITE,
        transformation=Transformation.APPRENDRE,
        sensitive=True,
        icon="files",
        colour="canard",
        labels={"fr": Label("Démarches, accès aux droits", "Démarches")},
    )
    assert not WOOD.sensitive


def test_not_stated_and_other_carry_neither_pillar_nor_transformation() -> None:
    for code in (NOT_STATED, OTHER):
        family = CATALOGUE.families[code]
        assert (family.pillar, family.transformation) == (None, None)


def test_texts_come_in_the_language_asked_for_and_else_in_french() -> None:
    kind, (question,) = CATALOGUE.kinds["living-lab"], CATALOGUE.questions
    assert (WOOD.label("en"), WOOD.short("en")) == (
        "Wood, metal, sewing, clay…",
        "Wood, metal, cloth",
    )
    assert (WOOD.label("uk"), WOOD.short("uk")) == (
        "Bois, métal, couture, terre…",
        "Bois, métal, tissu",
    )
    assert (kind.label("en"), kind.line("en")) == ("Living lab", "We test together")
    assert kind.line("ar") == "On teste ensemble"
    assert (question.text("en"), question.text("ar")) == (
        "How old are you?",
        "Quel âge avez-vous ?",
    )
    assert [choice.text("en") for choice in question.choices] == ["Under 12", "12–17 ans"]


def test_a_question_keeps_its_version_and_its_choices_in_order() -> None:
    (question,) = CATALOGUE.questions
    assert (question.id, question.version, question.ordinal) == ("tranche_age", 2, True)
    assert question.codes == ("A00_11", "A12_17")


def test_a_question_that_waits_for_the_place_s_own_choices_may_have_one() -> None:
    (question,) = CATALOGUE.modules[Module.NEIGHBOURHOOD]
    assert (question.id, question.codes) == ("quartier", ("NON",))
    alone = {"foyer_enfants": {"foyer_enfants": MODULES["quartier"]["quartier"]}}
    with pytest.raises(ValueError, match="question foyer_enfants: choices are too few"):
        parse_catalogue(FAMILIES, KINDS, QUESTIONS, alone)
    with pytest.raises(ValueError, match="'piscine' is not a valid Module"):
        parse_catalogue(FAMILIES, KINDS, QUESTIONS, {"piscine": {}})


def test_just_visiting_is_in_the_bottom_bar_and_then_no_tile() -> None:
    assert CATALOGUE.kinds["living-lab"].families == ("A04", "L09", "A11")
    assert CATALOGUE.tiles("living-lab") == ("A04", "A11")


def test_a_new_place_has_its_tiles_the_bottom_bar_and_not_stated() -> None:
    activities = CATALOGUE.activities_for("living-lab")
    assert [activity.code for activity in activities] == ["A04", "A11", "L09", "Z99", "Z00"]
    assert [activity.position for activity in activities] == [0, 1, 2, 3, 4]
    assert all(activity.code == activity.family.code for activity in activities)
    assert [activity.is_tile for activity in activities] == [True, True, False, False, False]
    paperwork = activities[0]
    assert (paperwork.sensitive, paperwork.icon, paperwork.colour) == (True, "files", "canard")
    assert paperwork.capacity is None
    assert (paperwork.label("fr"), paperwork.short("fr")) == (
        "Démarches, accès aux droits",
        "Démarches",
    )


def test_an_activity_of_the_place_s_own_bears_the_place_s_name() -> None:
    named = sewing(names={"fr": "Couture", "en": "Sewing"})
    assert (named.label("en"), named.short("en")) == ("Sewing", "Sewing")
    assert (named.label("uk"), named.short("uk")) == ("Couture", "Couture")
    assert named.is_tile


def test_an_archived_activity_is_no_tile() -> None:
    assert not sewing(archived=True).is_tile


def test_a_catalogue_and_all_in_it_can_be_hashed() -> None:
    assert {sewing(), sewing(names={"fr": "Couture"})}
    assert hash(CATALOGUE) == hash(copy.copy(CATALOGUE))
    assert isinstance(CATALOGUE, Catalogue)


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"code": "c"}, "activity 'c': code"),
        ({"code": "COUTURE-2"}, "activity 'COUTURE-2': code"),
        ({"code": "A" * 17}, "code"),
        ({"icon": ""}, "activity 'COUTURE': icon"),
        ({"colour": "rouge"}, "activity 'COUTURE': colour"),
        ({"capacity": 0}, "activity 'COUTURE': capacity"),
        ({"position": -1}, "activity 'COUTURE': position"),
        ({"names": {"en": "Sewing"}}, "activity 'COUTURE': names"),
        ({"names": {"fr": ""}}, "activity 'COUTURE': names.fr"),
        ({"names": {"fr": "Couture", "en": "Sewing and knitting"}}, "names.en"),
    ],
)
def test_an_impossible_activity_is_refused_by_name(changes: dict[str, Any], fault: str) -> None:
    with pytest.raises(ValueError, match=re.escape(fault)):
        sewing(**changes)


def put(*path: Any, value: Any) -> dict[str, Any]:
    """The tables with one value put in, or taken out where it is None."""
    tables = copy.deepcopy(
        {"families": FAMILIES, "kinds": KINDS, "questions": QUESTIONS, "modules": MODULES}
    )
    at: Any = tables
    for key in path[:-1]:
        at = at[key]
    if value is None:
        del at[path[-1]]
    else:
        at[path[-1]] = value
    return tables


@pytest.mark.parametrize(
    ("path", "value", "fault"),
    [
        (["families", "Z00"], None, "family Z00: is missing"),
        (["families", "L09"], None, "family L09: is missing"),
        (["families", "wood"], FAMILIES["A11"], "family wood: code"),
        (["families", "A11"], "Bois", "family A11: is not a table"),
        (["families", "A11", "pillar"], "FARE", "family A11: unknown pillar FARE"),
        (["families", "A11", "pillar"], None, "family A11: pillar"),
        (["families", "A11", "pillar"], 3, "family A11: pillar"),
        (["families", "A11", "transformation"], "LIENS", "family A11: unknown transformation"),
        (["families", "A11", "transformation"], None, "family A11: transformation"),
        (["families", "Z99", "pillar"], "FAIRE", "family Z99: pillar"),
        (["families", "Z00", "transformation"], "LIEN", "family Z00: transformation"),
        (["families", "A11", "sensitive"], "yes", "family A11: sensitive"),
        (["families", "A11", "icon"], None, "family A11: icon"),
        (["families", "A11", "icon"], "../hammer", "family A11: icon"),
        (["families", "A11", "colour"], "rouge", "family A11: unknown colour rouge"),
        (["families", "A11", "color"], "brique", "family A11: unknown key color"),
        (["families", "A11", "fr"], None, "family A11: fr is missing"),
        (["families", "A11", "fr"], "Bois", "family A11, fr: is not a table"),
        (["families", "A11", "en", "short"], None, "family A11, en: short"),
        (["families", "A11", "en", "label"], "", "family A11, en: label"),
        (["families", "A11", "en", "short"], "x" * 19, "family A11, en: short is over 18"),
        (["families", "A11", "en", "long"], "x", "family A11, en: unknown key long"),
        (["kinds", "Living Lab"], KINDS["living-lab"], "kind Living Lab: code"),
        (["kinds", "living-lab", "tiles"], None, "kind living-lab: tiles"),
        (["kinds", "living-lab", "tiles"], ["A12"], "kind living-lab: tile A12"),
        (["kinds", "living-lab", "tiles"], [["A11"]], "kind living-lab: tile ['A11']"),
        (["kinds", "living-lab", "tiles"], ["A11", "A11"], "kind living-lab: a tile"),
        (["kinds", "living-lab", "fr"], None, "kind living-lab: fr is missing"),
        (["kinds", "living-lab", "en", "line"], None, "kind living-lab, en: line"),
        (["kinds", "living-lab", "en", "x"], "x", "kind living-lab, en: unknown key x"),
        (["kinds", "living-lab", "icon"], "x", "kind living-lab: unknown key icon"),
        (["questions", "Age"], QUESTIONS["tranche_age"], "question Age: id"),
        (["questions", "tranche_age", "version"], 0, "question tranche_age: version"),
        (["questions", "tranche_age", "version"], True, "question tranche_age: version"),
        (["questions", "tranche_age", "ordinal"], None, "question tranche_age: ordinal"),
        (["questions", "tranche_age", "fr"], None, "question tranche_age: fr is missing"),
        (["questions", "tranche_age", "hint"], "x", "question tranche_age: unknown key hint"),
        (["questions", "tranche_age", "choices"], [], "question tranche_age: choices"),
        (
            ["questions", "tranche_age", "choices", 1, "code"],
            "A00_11",
            "question tranche_age: choices",
        ),
        (
            ["questions", "tranche_age", "choices", 1, "code"],
            "NSP",
            "question tranche_age, choice 2: NSP",
        ),
        (
            ["questions", "tranche_age", "choices", 0, "code"],
            "moins de 12",
            "question tranche_age, choice 1: code",
        ),
        (
            ["questions", "tranche_age", "choices", 0, "fr"],
            None,
            "question tranche_age, choice 1: fr",
        ),
        (
            ["questions", "tranche_age", "choices", 0, "hint"],
            "x",
            "question tranche_age, choice 1: unknown key hint",
        ),
    ],
)
def test_a_slip_in_the_tables_names_its_entry(path: list[Any], value: Any, fault: str) -> None:
    with pytest.raises(ValueError, match=re.escape(fault)):
        parse_catalogue(**put(*path, value=value))


def test_the_bottom_bar_is_just_visiting_then_something_else() -> None:
    assert BOTTOM_BAR == (JUST_VISITING, OTHER)
