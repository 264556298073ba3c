"""Times as the desk says them."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale

translate = QCoreApplication.translate


def in_words(moment: datetime | time) -> str:
    """An hour within a sentence: « 11 h 20 », « 19 h »."""
    if moment.minute:
        words = translate("Live", "{hour} h {minute}")
    else:
        words = translate("Live", "{hour} h")
    return words.format(hour=moment.hour, minute=f"{moment.minute:02}")


def in_digits(moment: datetime) -> str:
    """An hour in a column: « 08:34 »."""
    return f"{moment.hour:02}:{moment.minute:02}"


def duration(span: timedelta) -> str:
    """« 4 min », « 5 h 58 »; never less than nothing, whatever the clock did."""
    minutes = max(0, span // timedelta(minutes=1))
    if minutes < 60:
        return translate("Live", "{minutes} min").format(minutes=minutes)
    return translate("Live", "{hours} h {minutes}").format(
        hours=minutes // 60, minutes=f"{minutes % 60:02}"
    )


def day_in_words(day: date, language: str) -> str:
    """« Mardi 14 octobre »."""
    words = QLocale(language).toString(QDate(day.year, day.month, day.day), "dddd d MMMM")
    return words[:1].upper() + words[1:]
