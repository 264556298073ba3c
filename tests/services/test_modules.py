"""Modules: off until somebody switches them on, with the place's own choices where they need some."""

import pytest

from kiosk.domain.catalogue import Module, Question
from kiosk.domain.errors import BadInput
from kiosk.services.modules import (
    LONGEST,
    MOST,
    Named,
    modules_on,
    name_communes,
    name_neighbourhoods,
    own_choices,
    questions_of,
    switch,
)
from tests.services.front import Front
from tests.services.hands import host, manager, told


def asked(front: Front, *, ever: bool = False) -> list[Question]:
    return [*questions_of(front.place, [*Module], ever=ever)]


def test_no_module_is_on_until_it_is_switched_on(front: Front) -> None:
    assert modules_on(front.place) == frozenset()
    assert asked(front) == []
    switch(front.place, Module.LINK, on=True)
    switch(front.place, Module.CHILDREN, on=True)
    assert modules_on(front.place) == {Module.CHILDREN, Module.LINK}
    assert [one.id for one in asked(front)] == ["foyer_enfants", "lien"]
    assert questions_of(front.place, [Module.TRAVEL]) == ()
    switch(front.place, Module.LINK, on=False)
    switch(front.place, Module.LINK, on=False)
    front.reopen()
    assert [one.id for one in asked(front)] == ["foyer_enfants"]


def test_a_question_waits_for_the_place_s_own_choices(front: Front) -> None:
    switch(front.place, Module.NEIGHBOURHOOD, on=True)
    assert asked(front) == []
    name_neighbourhoods(front.place, ["Les  Minguettes ", "Le Bourg"])
    (question,) = asked(front)
    assert question.codes == ("Q01", "Q02", "NON")
    assert question.choices[0].text("en") == "Les Minguettes"


def test_a_neighbourhood_keeps_its_code_and_one_no_longer_offered_its_name(front: Front) -> None:
    switch(front.place, Module.NEIGHBOURHOOD, on=True)
    name_neighbourhoods(front.place, ["Les Minguettes", "Le Bourg"])
    name_neighbourhoods(front.place, ["Le Moulin", "Le Bourg"])
    assert own_choices(front.place, Module.NEIGHBOURHOOD) == [
        Named("Q03", "Le Moulin"),
        Named("Q02", "Le Bourg"),
        Named("Q01", "Les Minguettes", offered=False),
    ]
    assert asked(front)[0].codes == ("Q03", "Q02", "NON")
    assert asked(front, ever=True)[0].codes == ("Q03", "Q02", "Q01", "NON")
    name_neighbourhoods(front.place, ["Les Minguettes"])
    assert asked(front)[0].codes == ("Q01", "NON")
    name_neighbourhoods(front.place, [])
    assert asked(front) == []
    assert len(asked(front, ever=True)) == 1


def test_communes_go_by_their_insee_code(front: Front) -> None:
    switch(front.place, Module.COMMUNE, on=True)
    name_communes(
        front.place, {"69266": "Villeurbanne", "2A004": "Ajaccio", "97411": "Saint-Denis"}
    )
    (question,) = asked(front)
    assert question.codes == ("69266", "2A004", "97411", "AUTRE")
    name_communes(front.place, {"69266": "Villeurbanne (Rhône)"})
    assert own_choices(front.place, Module.COMMUNE)[0] == Named("69266", "Villeurbanne (Rhône)")
    assert [one.offered for one in own_choices(front.place, Module.COMMUNE)] == [True, False, False]


@pytest.mark.parametrize("code", ["6926", "692661", "2C004", "69 266", "villeu", "6926\uff16"])
def test_what_is_no_insee_code_is_refused(front: Front, code: str) -> None:
    with pytest.raises(BadInput, match=r"modules\.commune"):
        name_communes(front.place, {code: "Villeurbanne"})
    assert own_choices(front.place, Module.COMMUNE) == []


@pytest.mark.parametrize(
    "names", [[""], ["  "], ["a" * (LONGEST + 1)], ["a\u0007b"], ["Le Bourg", "Le  Bourg"]]
)
def test_a_name_that_would_not_do_on_a_card_is_refused(front: Front, names: list[str]) -> None:
    with pytest.raises(BadInput, match=r"modules\.name"):
        name_neighbourhoods(front.place, names)
    assert own_choices(front.place, Module.NEIGHBOURHOOD) == []


def test_no_more_choices_than_a_screen_can_show(front: Front) -> None:
    name_neighbourhoods(front.place, [f"Quartier {n}" for n in range(MOST)])
    with pytest.raises(BadInput, match=r"modules\.too_many"):
        name_neighbourhoods(front.place, [f"Quartier {n}" for n in range(MOST + 1)])


def test_what_is_changed_at_the_desk_is_the_managers_and_told(front: Front) -> None:
    with pytest.raises(BadInput, match=r"desk\.manager_only"):
        switch(front.place, Module.LINK, on=True, by=host(front))
    assert modules_on(front.place) == frozenset()
    switch(front.place, Module.LINK, on=True, by=manager(front))
    name_neighbourhoods(front.place, ["Le Bourg"], manager(front))
    name_communes(front.place, {"38185": "Grenoble"}, manager(front))
    assert told(front) == [
        ("module.changed", "commune", None),
        ("module.changed", "quartier", None),
        ("module.switched", "lien", None),
    ]
