import numpy as np
import pytest

from app.class_names import class_name, class_names, name_classes
from app.reading.live_reader import SHIPPED, LiveReader
from app.tabs.mistakes.words import cell_sentence


class Taught:
    """Knows a star too."""

    classes = 11
    symbols = (*"0123456789", "★")

    def predict_proba(self, image):
        return np.eye(11, dtype=np.float32)[10]


@pytest.fixture
def reader(qapp):
    yield LiveReader()
    LiveReader()


def test_classes_are_called_what_the_network_that_answers_calls_them(reader):
    assert class_names(11) == (*"0123456789", "10")
    reader.offer_opened("mine", Taught())
    assert class_name(10) == "★"
    assert class_names(12) == (*"0123456789", "★", "11")
    assert cell_sentence(4, 10, 2, 50).endswith("taken for a ★.")
    reader.choose(SHIPPED)
    assert class_name(10) == "10"


def test_a_new_window_begins_with_digits(reader):
    name_classes(("x",) * 12)
    LiveReader()
    assert class_names(2) == ("0", "1")
