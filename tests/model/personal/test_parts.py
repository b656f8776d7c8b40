import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from model.datasets import own as own_digits_set
from model.drawing import Drawing
from model.own_drawings import OwnDrawing, OwnDrawings
from model.personal import NotEnoughDrawings, missing, part, require_enough

LINE = Drawing.from_points([[(0, 0), (1, 4)]])


def owned(labels_and_turns):
    return [
        OwnDrawing(number, label, LINE, turn, 0.0)
        for number, (label, turn) in enumerate(labels_and_turns, start=1)
    ]


some_drawings = st.lists(
    st.tuples(st.sampled_from(["1", "7", "★", "A"]), st.integers(0, 30)), max_size=40
).map(owned)


@given(some_drawings, st.data())
def test_a_drawing_stays_on_its_side_whatever_comes_and_goes(drawings, data):
    held_back = {own.id for own in part(drawings).held_back}
    fewer = data.draw(st.lists(st.sampled_from(drawings), unique=True) if drawings else st.just([]))
    assert {own.id for own in part(fewer).held_back} == held_back & {own.id for own in fewer}
    parts = part(drawings)
    assert len(parts.learnt) + len(parts.held_back) == len(parts) == len(drawings)


def test_of_every_five_of_a_label_two_are_held_back():
    parts = part(owned([(label, turn) for label in "3★" for turn in range(10)]))
    for label in "3★":
        assert sum(own.label == label for own in parts.held_back) == 4


def test_what_train_holds_back_is_held_back_here_too():
    store = OwnDrawings()
    store.add_all([(Drawing.from_points([[(0, 0), (n, 9)]]), str(n % 2)) for n in range(1, 31)])
    parts = part(store.all())
    dataset = own_digits_set.load(lambda what, share: None, lambda: False, store)
    assert len(dataset.validation) + len(dataset.test) == len(parts.held_back)


def test_digits_come_first_and_symbols_in_the_order_they_came():
    parts = part(owned([("★", 0), ("3", 0), ("A", 0), ("★", 1)]))
    assert parts.symbols == (*"0123456789", "★", "A")
    assert parts.new_symbols == ("★", "A")
    assert parts.classes(parts.learnt).tolist() == [10, 3, 11, 10]


@pytest.mark.parametrize(
    ("drawings", "words"),
    [
        ([], "Label 10 more drawings."),
        ([("1", turn) for turn in range(9)], "Label one more drawing."),
        ([("1", turn) for turn in range(10)] + [("★", 0)], "Draw ★ 4 more times."),
        ([("1", turn) for turn in range(10)] + [("★", t) for t in range(4)], "Draw ★ once more."),
        ([("1", 5 * turn) for turn in range(12)], "Label one more drawing."),
    ],
)
def test_too_few_drawings_say_how_many_are_missing(drawings, words):
    still = missing(owned(drawings))
    assert not still.is_enough
    assert still.sentence == words
    with pytest.raises(NotEnoughDrawings, match=words.replace(".", r"\.")) as raised:
        require_enough(owned(drawings))
    assert raised.value.missing == still


def test_enough_says_nothing():
    drawings = owned(itertools.product(["1", "★"], range(5)))
    still = missing(drawings)
    assert still.is_enough
    assert still.sentence == ""
    assert require_enough(drawings).new_symbols == ("★",)
