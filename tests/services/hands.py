"""Who does something at the desk of a test, and what the trail says of it."""

from kiosk.services.audit import By, trail
from kiosk.services.staff import StaffRole
from tests.services.front import Front


def host(front: Front) -> By:
    return By(StaffRole.HOST, front.now)


def manager(front: Front) -> By:
    return By(StaffRole.MANAGER, front.now)


def told(front: Front) -> list[tuple[str, str | None, str | None]]:
    """Act, thing and alias of each line of the trail, the newest first."""
    return [
        ("" if line.act is None else line.act.value, line.thing, line.alias)
        for line in trail(front.place, front.now)
    ]
