import numpy as np
import pytest

from model.numbers.lattice import best_partition


def partition(count, shape, reading, most_readings=1000):
    asked = []

    def read(group):
        asked.append(group)
        return reading(group)

    found = best_partition(
        count,
        lambda groups: [shape(group) for group in groups],
        read,
        most_cost=10,
        most_readings=most_readings,
    )
    return sorted(found), asked


def test_one_piece_is_one_group():
    assert partition(1, lambda group: 1, lambda group: 0)[0] == [(0,)]


def test_the_cheapest_groups_are_found_though_they_interlock():
    good = {(0, 2), (1, 3), (4,)}
    found, _ = partition(5, lambda group: 1, lambda group: 0 if group in good else 9)
    assert found == sorted(good)


def test_all_pieces_may_be_one_group_however_many():
    whole = tuple(range(9))
    assert partition(9, lambda group: 1, lambda group: 0 if group == whole else 5)[0] == [whole]


def test_what_cannot_be_cheapest_is_not_read():
    _, asked = partition(6, lambda group: len(group) ** 2, lambda group: 0.5)
    assert sorted(asked) == [(place,) for place in range(6)]


def test_readings_are_bounded():
    found, asked = partition(12, lambda group: 0, lambda group: 3, most_readings=5)
    assert len(asked) <= 5 + 12
    assert sorted(piece for group in found for piece in group) == list(range(12))


@pytest.mark.parametrize("seed", range(6))
def test_it_agrees_with_trying_everything(seed):
    random = np.random.default_rng(seed)
    costs = {}

    def cost(kind, group):
        return costs.setdefault((kind, group), float(random.random() * 4))

    def total(groups):
        return sum(cost("shape", group) + cost("reading", group) for group in groups)

    found, _ = partition(
        5, lambda group: cost("shape", group), lambda group: cost("reading", group)
    )
    assert total(found) == pytest.approx(min(total(one) for one in partitions(range(5))))


def partitions(pieces):
    """All ways to divide pieces into groups."""
    pieces = tuple(pieces)
    if not pieces:
        yield []
        return
    first, rest = pieces[0], pieces[1:]
    for bits in range(1 << len(rest)):
        group = (first, *[piece for place, piece in enumerate(rest) if bits >> place & 1])
        left = [piece for piece in rest if piece not in group]
        for others in partitions(left):
            yield [group, *others]
