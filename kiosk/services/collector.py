"""Long work in the background without the pauses of Python's garbage collector."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def collector_paused() -> Iterator[None]:
    """Leave the collector alone until the block is left; what nobody refers to still goes at once.

    It would look through all the rows at hand again and again, and hold every thread meanwhile, the
    screen's too: 50 to 70 ms at a time for a quarter of 25,000 visits. Not for code that makes
    objects which refer to each other in circles.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
