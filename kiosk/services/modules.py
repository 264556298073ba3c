"""Which further questions a place asks: none, until somebody switches a module on.

What was answered stays when a module is switched off; it is then neither asked nor published. A
neighbourhood or commune that is no longer offered keeps its code and its name, so that what was
answered before can still be told.
"""

import hmac
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.domain.catalogue import FALLBACK_LANGUAGE, OWN_CHOICES, Choice, Module, Question
from kiosk.domain.errors import BadInput
from kiosk.services.open_place import OpenPlace
from kiosk.store import places
from kiosk.store.sqlite import world_errors

if TYPE_CHECKING:
    from kiosk.services.audit import By

MOST = 12
"""Choices of its own that a question can show on one screen."""
LONGEST = 40
"""Characters of a name."""

_SETTING = "modules"
_INSEE = re.compile(r"([013-9][0-9]|2[AB1-9])[0-9]{3}")


@dataclass(frozen=True, slots=True)
class Named:
    """A neighbourhood, or a commune by its Insee code. No longer offered: kept for old answers."""

    code: str
    name: str
    offered: bool = True


def modules_on(place: OpenPlace) -> frozenset[Module]:
    """The modules that are switched on."""
    with world_errors():
        return frozenset(map(Module, places.setting(place.store, _SETTING, [])))


def switch(place: OpenPlace, module: Module, *, on: bool, by: "By | None" = None) -> None:
    """Ask a module's questions from now on, or no longer. Raises `WriteFailed`.

    `by`: whoever does it at the desk; the trail then tells, as with all that follows.
    """
    before = modules_on(place)
    after = sorted(before | {module} if on else before - {module})
    _save(place, _SETTING, after, by, module)


def questions_of(
    place: OpenPlace, modules: Collection[Module], *, ever: bool = False
) -> tuple[Question, ...]:
    """What those of these modules ask that are on, in the order of the catalogue.

    ever: with all choices that were ever offered, as a report needs it. A question that waits for
    the place's own choices is left out while it has none.
    """
    return tuple(one for one in _questions(place, modules, ever) if len(one.choices) > 1)


def own_choices(place: OpenPlace, module: Module) -> Sequence[Named]:
    """The neighbourhoods or communes of a module, those no longer offered too."""
    with world_errors():
        return [Named(*row) for row in places.setting(place.store, module, [])]


def rounding_secret(place: OpenPlace) -> bytes:
    """What numbers of neighbourhoods and communes are rounded by; never published, and lasting."""
    return hmac.digest(place.key, b"rounding of published numbers", "sha256")


def name_neighbourhoods(place: OpenPlace, names: Sequence[str], by: "By | None" = None) -> None:
    """Offer these neighbourhoods, in this order. A name that was there before keeps its code.

    Raises `BadInput` for a name that is empty, too long or there twice, and for too many of them;
    `WriteFailed` when the disk did not take it.
    """
    codes = {one.name: one.code for one in own_choices(place, Module.NEIGHBOURHOOD)}
    wanted = {}
    for name in _clean(names):
        wanted[codes.setdefault(name, f"Q{len(codes) + 1:02}")] = name
    _offer(place, Module.NEIGHBOURHOOD, wanted, by)


def name_communes(place: OpenPlace, names: Mapping[str, str], by: "By | None" = None) -> None:
    """Offer these communes, by Insee code, in this order.

    Raises `BadInput` like `name_neighbourhoods`, and for what has not the form of an Insee code;
    `WriteFailed` when the disk did not take it.
    """
    for code in names:
        if not _INSEE.fullmatch(code):
            raise BadInput("modules.commune", code=code)
    clean = _clean([*names.values()])
    _offer(place, Module.COMMUNE, dict(zip(names, clean, strict=True)), by)


def _questions(place: OpenPlace, modules: Collection[Module], ever: bool) -> Iterator[Question]:
    on = modules_on(place)
    for module, questions in place.catalogue.modules.items():
        if module in modules and module in on:
            named = own_choices(place, module) if module in OWN_CHOICES else ()
            own = [
                Choice(one.code, {FALLBACK_LANGUAGE: one.name})
                for one in named
                if one.offered or ever
            ]
            for question in questions:
                yield replace(question, choices=(*own, *question.choices))


def _offer(place: OpenPlace, module: Module, names: Mapping[str, str], by: "By | None") -> None:
    offered = [Named(code, name) for code, name in names.items()]
    retired = [
        replace(one, offered=False) for one in own_choices(place, module) if one.code not in names
    ]
    rows = [[one.code, one.name, one.offered] for one in (*offered, *retired)]
    _save(place, module, rows, by, module)


def _clean(names: Sequence[str]) -> list[str]:
    """The names without superfluous spaces, all of them fit for a card on the screen."""
    if len(names) > MOST:
        raise BadInput("modules.too_many", most=MOST)
    clean = [" ".join(name.split()) for name in names]
    for name in clean:
        if not 1 <= len(name) <= LONGEST or not name.isprintable() or clean.count(name) > 1:
            raise BadInput("modules.name", name=name, longest=LONGEST)
    return clean


def _save(place: OpenPlace, name: str, value: object, by: "By | None", module: Module) -> None:
    if by is None:
        with place.store.writing():
            places.save_setting(place.store, name, value)
        return
    from kiosk.services.audit import Act, manager_only, note  # the door does without

    manager_only(by)
    act = Act.MODULE_SWITCHED if name == _SETTING else Act.MODULE_CHANGED
    with place.store.writing():
        places.save_setting(place.store, name, value)
        note(place, by, act, thing=module)
