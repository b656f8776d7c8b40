import copy
import pickle

from model.sentence import Sentence, sentence, words_of


def test_a_sentence_is_its_english_words():
    words = sentence("There is no file {name}.", name="seven.png")
    assert words == "There is no file seven.png."
    assert isinstance(words, str)
    assert f"{words} " == "There is no file seven.png. "


def test_a_sentence_remembers_what_it_was_made_of():
    words = sentence("{done} of {all} epochs", done=2, all=5)
    assert words.template == "{done} of {all} epochs"
    assert words.values == {"done": 2, "all": 5}


def test_a_sentence_with_no_values_is_taken_as_it_is():
    words = sentence("A set is {written like this}.")
    assert words == "A set is {written like this}."
    assert words.values == {}


def test_a_value_may_be_a_sentence():
    reason = sentence("The disk is full.")
    words = sentence("Nothing was kept. {reason}", reason=reason)
    assert words == "Nothing was kept. The disk is full."
    assert words.values["reason"] is reason


def test_a_value_may_be_called_anything():
    words = sentence("{template} and {values}", template=1, values=2)
    assert words == "1 and 2"


def test_copies_and_pickles_keep_the_template():
    words = sentence("{n} drawings", n=3)
    for other in (copy.copy(words), copy.deepcopy(words), pickle.loads(pickle.dumps(words))):
        assert isinstance(other, Sentence)
        assert other == words
        assert (other.template, other.values) == (words.template, words.values)


def test_an_error_gives_its_sentence_back():
    said = sentence("There is no file {name}.", name="seven.png")
    assert words_of(ValueError(said)) is said


def test_an_error_without_a_sentence_gives_its_plain_words():
    assert words_of(ValueError("plain")) == "plain"
    assert words_of(ValueError()) == ""
    assert words_of(FileNotFoundError(2, "No such file", "a")) == str(
        FileNotFoundError(2, "No such file", "a")
    )


def test_an_error_with_words_of_its_own_says_those():
    class RewordedError(Exception):
        def __str__(self) -> str:
            return "other words"

    assert words_of(RewordedError(sentence("words"))) == "other words"
