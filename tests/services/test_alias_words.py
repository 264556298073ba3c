"""The words that name badges: enough of them, and fit to be called across a room."""

from itertools import chain

from kiosk.services.make_badges import alias_words

WORDS = alias_words()


def test_there_are_enough_words_for_a_places_badges() -> None:
    nouns = [*WORDS.masculine, *WORDS.feminine]
    assert len(nouns) >= 64
    assert len(WORDS.adjectives) >= 32
    assert len(set(nouns)) == len(nouns)
    assert len(set(WORDS.adjectives)) == len(WORDS.adjectives)


def test_every_word_is_one_word() -> None:
    for word in chain(WORDS.masculine, WORDS.feminine, *WORDS.adjectives):
        assert word.replace("-", "").isalpha()


def test_nouns_begin_with_a_capital_and_adjectives_do_not() -> None:
    assert all(noun[0].isupper() for noun in chain(WORDS.masculine, WORDS.feminine))
    assert all(word.islower() for word in chain(*WORDS.adjectives))


def test_adjectives_are_given_masculine_first() -> None:
    for masculine, feminine in WORDS.adjectives:
        assert feminine.endswith("e") or feminine == masculine
        assert feminine == masculine or feminine not in {each for each, _ in WORDS.adjectives}
