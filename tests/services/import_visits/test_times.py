"""Instants in a file: with an offset or without, in the nights when the clocks change too."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.clock import to_ms
from kiosk.services.import_visits.times import Unfit, read_time

PARIS = ZoneInfo("Europe/Paris")
LATEST = to_ms(datetime(2026, 11, 24, 13, tzinfo=UTC))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-07-14T09:05:00+02:00", "2026-07-14T07:05:00"),
        ("2026-07-14T09:05:00", "2026-07-14T07:05:00"),
        ("2026-07-14 09:05", "2026-07-14T07:05:00"),
        ("2026-01-14T09:05", "2026-01-14T08:05:00"),
        ("2026-07-14T07:05Z", "2026-07-14T07:05:00"),
        ("2026-07-14T07:05:00.25-0000", "2026-07-14T07:05:00.250000"),
        ("2026-07-14T07:05:00,123456+00:00", "2026-07-14T07:05:00.123456"),
        ("2024-02-29T23:59:59", "2024-02-29T22:59:59"),
        ("1970-01-01T01:00", "1970-01-01T00:00:00"),
        ("2026-11-24T14:00", "2026-11-24T13:00:00"),
        ("2026-10-25T02:30+01:00", "2026-10-25T01:30:00"),
        ("2026-10-25T02:30+02:00", "2026-10-25T00:30:00"),
    ],
)
def test_an_instant_is_read(text: str, expected: str) -> None:
    told = read_time(text, PARIS, LATEST)
    assert told.at.astimezone(UTC).replace(tzinfo=None).isoformat() == expected
    assert told.at.utcoffset() == told.at.astimezone(PARIS).utcoffset()
    assert not told.twice


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("hier", "visits.time"),
        ("14/07/2026 09:05", "visits.time"),
        ("2026-07-14", "visits.time"),
        ("2026-07-14T9:05", "visits.time"),
        ("2026-07-14T24:00", "visits.time"),
        ("2026-07-14T09:60", "visits.time"),
        ("2026-06-31T09:05", "visits.time"),
        ("2025-02-29T09:05", "visits.time"),
        ("0000-01-01T09:05", "visits.time"),
        ("0001-01-01T00:00+14:00", "visits.time"),
        ("9999-12-31T23:59-14:00", "visits.time"),
        ("2026-07-14T09:05+99:00", "visits.time"),
        ("2026-07-14T09:05:00.1234567", "visits.time"),
        ("٢٠٢٦-07-14T09:05", "visits.time"),
        ("2026-07-14T09:05\n", "visits.time"),
        ("1969-12-31T23:59:59+00:00", "visits.too_early"),
        ("0001-01-01T09:05", "visits.too_early"),
        ("2026-11-24T14:00:01", "visits.future"),
        ("9999-12-31T12:00", "visits.future"),
        ("2026-03-29T02:00", "visits.skipped_hour"),
        ("2026-03-29T02:59:59", "visits.skipped_hour"),
    ],
)
def test_what_is_no_instant_has_its_reason(text: str, key: str) -> None:
    with pytest.raises(Unfit) as unfit:
        read_time(text, PARIS, LATEST)
    assert unfit.value.key == key


@pytest.mark.parametrize("text", ["2026-10-25T02:00", "2026-10-25T02:30", "2026-10-25T02:59:59"])
def test_of_an_hour_that_comes_twice_the_first_is_taken(text: str) -> None:
    told = read_time(text, PARIS, LATEST)
    assert told.twice
    assert told.at.utcoffset() == timedelta(hours=2)


@pytest.mark.parametrize("text", ["2026-10-25T01:59:59", "2026-10-25T03:00", "2026-03-29T03:00"])
def test_beside_that_hour_there_is_no_doubt(text: str) -> None:
    assert not read_time(text, PARIS, LATEST).twice


def test_half_an_hour_that_is_skipped_is_known_too() -> None:
    lord_howe = ZoneInfo("Australia/Lord_Howe")
    with pytest.raises(Unfit, match="skipped"):
        read_time("2026-10-04T02:15", lord_howe, LATEST)
    assert read_time("2026-04-05T01:45", lord_howe, LATEST).twice


@given(
    st.datetimes(datetime(1970, 1, 2), datetime(2026, 11, 20), timezones=st.just(UTC)),
    st.integers(-14 * 60, 14 * 60),
)
def test_an_offset_never_moves_the_instant(at: datetime, minutes: int) -> None:
    from datetime import timezone

    told = at.astimezone(timezone(timedelta(minutes=minutes))).isoformat()
    # In UTC: an hour that comes twice in a zone is never equal to one told in another zone.
    assert read_time(told, PARIS, LATEST).at.astimezone(UTC) == at


@given(st.text(max_size=30))
def test_whatever_stands_there_is_read_or_has_a_reason(text: str) -> None:
    try:
        read_time(text, PARIS, LATEST)
    except Unfit as unfit:
        assert unfit.key.startswith("visits.")


@pytest.mark.parametrize("name", ["Europe/Paris", "Australia/Lord_Howe", "America/Sao_Paulo"])
def test_a_local_time_has_its_offset_on_all_days_of_its_zone(name: str) -> None:
    """Clocks change there by an hour, by half of one, and at midnight."""
    zone, quarter = ZoneInfo(name), timedelta(minutes=15)
    days = [datetime(1970, 1, 2) + timedelta(days=day) for day in range(20_700)]
    offsets = [day.replace(tzinfo=zone).utcoffset() for day in days]
    changing = [
        day + quarters * quarter
        for day, before, after in zip(days, offsets, offsets[1:], strict=False)
        if before != after
        for quarters in range(-96, 192)
    ]
    for local in (*days[::5], *changing):
        at = local.replace(tzinfo=zone)
        if at.utcoffset() != at.replace(fold=1).utcoffset():
            continue  # skipped, or twice
        told = read_time(local.isoformat(), zone, LATEST)
        assert (told.at.utcoffset(), told.ms, told.twice) == (at.utcoffset(), to_ms(at), False)


def test_a_year_that_no_calendar_goes_beyond_is_in_the_future() -> None:
    with pytest.raises(Unfit, match="future"):
        read_time("9999-12-31T12:00", PARIS, LATEST)
