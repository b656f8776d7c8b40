import numpy as np
import pytest

from model.datasets.prototypes import styles_of

WANTED = {
    0: {"round", "open", "slashed"},
    1: {"plain", "flag", "foot", "flag and foot"},
    2: {"plain", "looped", "angular"},
    3: {"round", "flat top"},
    4: {"open", "closed", "open, in one"},
    5: {"in one", "bar apart"},
    6: {"straight stem", "curled", "small loop"},
    7: {"plain", "crossed", "hooked", "curved"},
    8: {"from the right", "from the top", "two circles"},
    9: {"straight stem", "curled", "hooked", "like g"},
}


@pytest.mark.parametrize("digit", range(10))
def test_a_digit_is_written_in_all_the_usual_ways(digit: int) -> None:
    styles = styles_of(digit)
    names = [style.name for style in styles]
    assert len(set(names)) == len(names)
    assert set(names) >= WANTED[digit]
    assert all(style.digit == digit and style.weight > 0 for style in styles)


@pytest.mark.parametrize("digit", range(10))
def test_a_style_fills_its_box_with_proper_strokes(digit: int) -> None:
    for style in styles_of(digit):
        points = np.concatenate(style.strokes)
        assert ((points >= 0) & (points <= 1)).all(), style.name
        assert np.ptp(points[:, 1]) > 0.9, style.name
        for stroke, corners in zip(style.strokes, style.corners, strict=True):
            assert len(stroke) >= 2, style.name
            assert np.hypot(*np.diff(stroke, axis=0).T).min() > 0.02, style.name
            assert all(0 < corner < len(stroke) - 1 for corner in corners), style.name


def test_two_stroke_styles_have_two_strokes() -> None:
    strokes = {(d, s.name): len(s.strokes) for d in range(10) for s in styles_of(d)}
    assert strokes[5, "bar apart"] == strokes[7, "crossed"] == strokes[8, "two circles"] == 2
    assert strokes[5, "in one"] == strokes[7, "plain"] == strokes[8, "from the right"] == 1
