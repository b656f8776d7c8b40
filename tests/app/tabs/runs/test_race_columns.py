import itertools

import pytest

from app.tabs.runs.race_columns import ROOMY, Columns


@pytest.mark.parametrize("width", [406, 480, ROOMY - 1, ROOMY, 606, 800, 1400])
def test_columns_stand_beside_each_other_and_within_the_width(width):
    columns = Columns.at(width)
    all_of_them = [
        columns.sample, columns.name, columns.bars, columns.answer, columns.now, *columns.marks
    ]  # fmt: skip
    for (left, room), (after, _) in itertools.pairwise(all_of_them):
        assert room > 0
        assert left + room < after
    left, room = all_of_them[-1]
    assert left + room == pytest.approx(width)


def test_bars_can_be_told_apart_in_the_narrowest_page():
    assert Columns.at(406).bars[1] >= 100
    assert not Columns.at(406).is_roomy
    assert Columns.at(606).bars[1] >= 140
    assert Columns.at(606).is_roomy
