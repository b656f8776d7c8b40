import pytest

from app.tabs.inside.words import amount, by, number, remarks, sizes, titles
from model.inside.stages import stages_of
from tests.app.tabs.inside.sights import network


def said(kind):
    stages = stages_of(network(kind))
    return list(zip(titles(stages), sizes(stages), strict=True))


def test_the_shipped_network():
    assert said("shipped") == [
        ("Layer 1", "24 filters"), ("Layer 2", "48 filters"), ("Layer 3", "48 filters"),
        ("Layer 4", "80 filters"), ("Layer 5", "80 filters"), ("Neurons", "96"), ("Answers", "10"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("softmax", [("Answers", "10")]),
        ("cnn_bn", [("Layer 1", "16 filters"), ("Layer 2", "32 filters"), ("Neurons", "64"),
                    ("Answers", "10")]),
        ("gru", [("Memory", "96 numbers"), ("Answers", "10")]),
        ("mlp", [("Layer 1", "256 neurons"), ("Layer 2", "128 neurons"), ("Layer 3", "64 neurons"),
                 ("Layer 4", "32 neurons"), ("Answers", "10")]),
    ],
)  # fmt: skip
def test_the_ladder(kind, expected):
    assert said(kind) == expected


def test_what_layers_do():
    first, second, *_ = remarks(stages_of(network("shipped")))
    assert first.startswith("24 filters slide over the drawing and light up where they match")
    assert first.endswith("places are kept")
    assert second == "48 filters combine the maps above into strokes and corners"
    assert remarks(stages_of(network("mlp")))[0] == "256 neurons each look at all pixels at once"
    assert "row" in remarks(stages_of(network("gru")))[0]
    assert "orange" in remarks(stages_of(network("softmax")))[0]
    for kind in ("shipped", "cnn", "gru", "mlp", "softmax"):
        assert all(remarks(stages_of(network(kind))))


@pytest.mark.parametrize(
    ("value", "words"),
    [(0.0, "nothing"), (0.01, "nothing"), (0.2, "a little"), (0.5, "some"), (0.9, "lots"),
     (-0.9, "lots, below 0"), (2.0, "lots")],
)  # fmt: skip
def test_amounts(value, words):
    assert amount(value, 1.0) == words


def test_amounts_where_nothing_was_found():
    assert amount(0.0, 0.0) == "nothing"


def test_numbers_and_sizes():
    assert number(-0.126) == "−0.13"
    assert number(-0.001) == "0.00"
    assert by(5, 5) == "5\u00a0×\u00a05"
