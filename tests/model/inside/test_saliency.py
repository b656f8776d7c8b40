import numpy as np
import pytest

from model.inside.plain_network import shipped_plain_network
from model.inside.saliency import (
    COARSEST,
    FINEST,
    MIDDLE,
    PATCH,
    Covering,
    log_odds,
    probability_of,
)
from model.preprocess import preprocess
from tests.app.windows import SEVEN

CLASSES = 12


class Network:
    """A random network of one hidden layer that remembers what it was asked."""

    def __init__(self, seed=3):
        random = np.random.default_rng(seed)
        self._hidden = random.normal(0, 0.1, (784, 20))
        self._logits = random.normal(0, 1, (20, CLASSES))
        self.asked = []

    def __call__(self, images):
        self.asked += list(images)
        grown = np.exp(np.tanh(images.reshape(-1, 784) @ self._hidden) @ self._logits)
        return np.asarray(grown / grown.sum(1, keepdims=True), np.float32)


@pytest.fixture
def network():
    return Network()


@pytest.fixture
def image():
    """A bent line of different shades that touches the edge."""
    image = np.zeros((28, 28), np.float32)
    image[3:6, 8:28] = 0.6
    image[3:22, 20:23] = 1
    image[21, 0:3] = 0.01
    return image


def places(level):
    """All places where patches of a level and those before it begin, in plain words."""
    before = {COARSEST: [(0, 0)], MIDDLE: [(0, 0), (2, 2)]}
    fine = [(0, 0), (2, 2), (0, 2), (2, 0)]
    wanted = before.get(level, fine)
    reach = range(1 - PATCH, 28)
    return [(r, c) for r in reach for c in reach if (r % 4, c % 4) in wanted]


def pixels(row, column):
    for down in range(PATCH):
        for across in range(PATCH):
            if 0 <= row + down < 28 and 0 <= column + across < 28:
                yield row + down, column + across, down, across


def covered(image, row, column):
    image = image.copy()
    for y, x, *_ in pixels(row, column):
        image[y, x] = 0
    return image


def by_loops(network, image, asked, level):
    """The same map, one patch and one pixel after the other."""

    def score(image):
        given = network(image[None])[0].astype(float)
        return np.log(given[asked]) - np.log(given.sum() - given[asked])

    tent = [0.5, 1.5, 2.5, 2.5, 1.5, 0.5]
    whole, total, weights = score(image), np.zeros((28, 28)), np.zeros((28, 28))
    for row, column in places(level):
        fall = whole - score(covered(image, row, column))
        for y, x, down, across in pixels(row, column):
            total[y, x] += tent[down] * tent[across] * fall
            weights[y, x] += tent[down] * tent[across]
    return total / weights


@pytest.mark.parametrize("level", [COARSEST, MIDDLE, FINEST])
@pytest.mark.parametrize("asked", [7, 11])
def test_evidence_is_what_plain_loops_give(network, image, asked, level):
    covering = Covering.of(image).further(network, level=level)
    assert covering.level == level
    evidence = covering.evidence(asked)
    assert evidence.shape == (28, 28)
    assert evidence.dtype == np.float32
    expected = by_loops(network, image, asked, level)
    assert np.abs(expected).max() > 0.05
    np.testing.assert_allclose(evidence, expected, atol=2e-5)


def test_only_patches_on_ink_are_asked_about(network, image):
    covering = Covering.of(image).further(network)
    inked = {place for place in places(FINEST) if (covered(image, *place) != image).any()}
    assert {tuple(corner) for corner in covering.corners.tolist()} == inked
    assert len(covering.corners) == len(inked) == covering.ends[FINEST]


def test_patches_that_cover_the_same_ink_are_one_question(network, image):
    covering = Covering.of(image).further(network)
    different = {covered(image, *corner).tobytes() for corner in covering.corners.tolist()}
    assert len(network.asked) == 1 + len(different) < 1 + len(covering.corners)


def test_each_level_needs_all_those_before_it(image):
    covering = Covering.of(image)
    for level, end in enumerate(covering.ends):
        below = {tuple(corner) for corner in covering.corners[:end].tolist()}
        assert below <= set(places(level))


def test_going_on_asks_nothing_twice(network, image):
    covering = Covering.of(image)
    assert covering.level == -1
    assert not covering.evidence(3).any()
    levels = []
    while covering.level < FINEST:
        covering = covering.further(network, seconds=0)
        levels.append(covering.level)
    assert levels[0] == COARSEST
    assert levels == sorted(levels)
    assert len(levels) > 2
    assert len({image.tobytes() for image in network.asked}) == len(network.asked)
    at_once = Covering.of(image).further(Network())
    np.testing.assert_array_equal(covering.answers, at_once.answers)


def test_it_stops_when_nobody_waits(network, image):
    answers = iter([True, False])
    covering = Covering.of(image).further(network, goes_on=lambda: next(answers))
    assert 0 < len(network.asked) < covering.needed(COARSEST)
    assert covering.level == -1
    assert len(covering.further(network).answers) == covering.needed(FINEST)


def test_given_up_before_the_first_answer_it_knows_nothing(network, image):
    covering = Covering.of(image).further(network, goes_on=lambda: False)
    assert covering.level == -1
    assert network.asked == []


def test_a_half_known_level_does_not_show(network, image):
    coarse = Covering.of(image).further(network, level=COARSEST)
    begun = Covering.of(image).further(network, level=MIDDLE, goes_on=_times(3))
    assert coarse.needed(COARSEST) < len(begun.answers) < coarse.needed(MIDDLE)
    np.testing.assert_array_equal(begun.evidence(5), coarse.evidence(5))


def _times(count):
    left = iter([True] * count)
    return lambda: next(left, False)


def test_the_drawing_itself_stays_as_it_is(network, image):
    before = image.copy()
    Covering.of(image).further(network)
    np.testing.assert_array_equal(image, before)


def test_blank_paper_has_no_patches(network):
    covering = Covering.of(np.zeros((28, 28), np.float32)).further(network)
    assert covering.level == FINEST
    assert not covering.evidence(4).any()
    assert covering.strongest(4) is None
    assert covering.near(3, 3, 4) is None


def test_the_strongest_patch_is_the_one_that_changes_most(network, image):
    covering = Covering.of(image).further(network)
    strongest = covering.strongest(2)
    before = network(image[None])[0, 2]
    after = network(covered(image, strongest.row, strongest.column)[None])[0, 2]
    assert strongest.before == pytest.approx(before, rel=1e-4)
    assert strongest.after == pytest.approx(after, rel=1e-4)
    change = abs(np.log(after / (1 - after)) - np.log(before / (1 - before)))
    assert change == pytest.approx(np.abs(covering.falls(2)).max(), rel=1e-3)


def test_near_a_pixel_is_the_patch_around_it(network, image):
    covering = Covering.of(image).further(network)
    patch = covering.near(12, 21, 2)
    assert abs(patch.row + 2.5 - 12) <= 1.5
    assert abs(patch.column + 2.5 - 21) <= 1.5
    assert covering.near(14, 6, 2) is None


def test_log_odds_tell_apart_where_probabilities_cannot():
    """Nearly certain twice, by float32: what is left to the others differs a hundredfold."""
    sure = np.array([[1, 1e-8, 0], [1, 1e-10, 0]], np.float32)
    assert np.diff(log_odds(sure, 0)) == pytest.approx(np.log(100), rel=1e-3)
    assert log_odds(sure, 1) == pytest.approx(np.log([1e-8, 1e-10]), rel=1e-3)


def test_log_odds_have_an_end():
    certain = np.eye(3, dtype=np.float32)
    assert np.isfinite(log_odds(certain, 1)).all()
    assert np.abs(log_odds(certain, 1)).max() < 28


def test_of_what_is_no_number_nothing_is_known():
    broken = np.array([[np.nan, 0.5, 0.5, 0.5], [0.25, 0.25, np.inf, 0]], np.float32)
    np.testing.assert_allclose(log_odds(broken, 3), np.log([1 / 3, 1 / 3]))


def test_weights_that_ran_away_give_no_evidence(image):
    covering = Covering.of(image).further(
        lambda images: np.full((len(images), 10), np.nan, np.float32)
    )
    assert not covering.evidence(3).any()


@pytest.mark.parametrize("share", [0.001, 0.5, 0.99])
def test_probability_of_log_odds_is_the_way_back(share):
    given = np.array([[share, 1 - share]])
    assert probability_of(float(log_odds(given, 0)[0])) == pytest.approx(share)


def test_the_shipped_network_says_seven_for_its_corner():
    from model.drawing import Drawing

    network = shipped_plain_network()
    image = preprocess(Drawing.from_points([1000 * np.array(SEVEN)]))
    assert network.probabilities(image[None]).argmax() == 7
    evidence = Covering.of(image).further(network.probabilities).evidence(7)
    ink = image > 0.5
    assert evidence[ink].mean() > evidence[~ink].mean()
    assert evidence.max() > -evidence.min()
