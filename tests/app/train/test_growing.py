import numpy as np
import pytest

from app.train.growing import Growing


def test_rows_come_back_in_order_however_they_were_added():
    grown = Growing(np.int64)
    expected = np.arange(5000)
    for part in np.array_split(expected, [1, 2, 3, 300, 301, 4000]):
        grown.append(part)
    np.testing.assert_array_equal(grown.view, expected)


def test_views_cannot_be_written_and_keep_their_values_while_the_array_grows():
    grown = Growing(np.float32, 2)
    grown.append([[1, 2], [3, 4]])
    early = grown.view
    grown.append(np.zeros((10_000, 2)))
    np.testing.assert_array_equal(early, [[1, 2], [3, 4]])
    with pytest.raises(ValueError, match="read-only"):
        early[0, 0] = 9


def test_adding_copies_what_is_there_only_when_the_room_is_full():
    grown = Growing(np.float64)
    grown.append(np.zeros(100))
    before = grown.view
    grown.append([1.0])
    assert np.shares_memory(before, grown.view)


def test_cutting_forgets_the_end():
    grown = Growing(np.int64)
    grown.append([1, 2, 3])
    grown.cut(1)
    grown.append([9])
    assert grown.view.tolist() == [1, 9]
    grown.cut(5)
    assert len(grown) == 2
