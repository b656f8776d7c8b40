import numpy as np
import pytest
from PIL import Image

from app.theme import DARK, LIGHT
from app.time.gif import GivenUpError, colours_of, to_frame, write_gif


def frames(count, palette=DARK):
    colours = colours_of(palette)
    made = []
    for index in range(count):
        pixels = np.full((40, 60, 3), colours[0], np.uint8)
        pixels[:, : 5 * index + 5] = (230, 159, 0)
        made.append(to_frame(pixels, colours))
    return made


@pytest.mark.parametrize("palette", [DARK, LIGHT])
def test_the_colours_of_the_program_are_among_the_256(palette):
    colours = colours_of(palette)
    assert colours.shape == (256, 3)
    found = {tuple(color) for color in colours.tolist()}
    for name in ("window", "raised", "paper", "ink", "text", "orange_fill", "bar", "blue"):
        color = palette.color(name)
        assert (color.red(), color.green(), color.blue()) in found


def test_what_is_written_is_an_animation_that_goes_on_for_ever(tmp_path):
    path = tmp_path / "replay.gif"
    write_gif(path, frames(4), [80, 160, 80, 1600], lambda: True)
    with Image.open(path) as image:
        assert (image.format, image.n_frames, image.size) == ("GIF", 4, (60, 40))
        assert image.info["loop"] == 0
        durations, widths = [], []
        for index in range(4):
            image.seek(index)
            durations.append(image.info["duration"])
            row = np.asarray(image.convert("RGB"))[20]
            widths.append(int((row == (230, 159, 0)).all(axis=-1).sum()))
    assert durations == [80, 160, 80, 1600]
    assert widths == [5, 10, 15, 20]


def test_one_frame_is_enough(tmp_path):
    write_gif(tmp_path / "one.gif", frames(1), [500], lambda: True)
    with Image.open(tmp_path / "one.gif") as image:
        assert image.n_frames == 1


def test_what_nobody_wants_any_more_is_not_written(tmp_path):
    path = tmp_path / "replay.gif"
    path.write_text("before")
    with pytest.raises(GivenUpError):
        write_gif(path, frames(4), [80] * 4, lambda: False)
    assert [file.name for file in tmp_path.iterdir()] == ["replay.gif"]
    assert path.read_text() == "before"
