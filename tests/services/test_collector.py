"""Work without pauses, and everything as before when it is done."""

import gc

import pytest

from kiosk.services.collector import collector_paused


def test_the_collector_is_off_inside_and_on_again_after_it() -> None:
    with collector_paused():
        assert not gc.isenabled()
        with collector_paused():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_is_on_again_after_an_error() -> None:
    with pytest.raises(KeyError), collector_paused():
        raise KeyError
    assert gc.isenabled()
