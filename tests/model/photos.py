"""Simulated photos of digits on paper: light, paper, pen and camera as they come."""

import io

import numpy as np
from PIL import Image

LIGHTS = ("even", "gradient", "vignette", "shadow")
PAPERS = ("plain", "texture", "ruled", "grid", "table")


def photograph(
    ink,
    seed=0,
    *,
    size=(640, 480),
    share=0.5,
    light="gradient",
    paper="texture",
    noise=0.02,
    contrast=0.65,
    chalk=False,
    colour=(0.1, 0.1, 0.12),
    quality=75,
):
    """Photograph ink (h, w) from 0 to 1 that is ``share`` of the picture's shorter side high.

    Returns uint8 RGB of that size (w, h). ``contrast`` is how much darker than paper the ink is.
    """
    random = np.random.default_rng(seed)
    width, height = size
    on_sheet = _placed(ink, random, size, share)[..., None]
    sheet = _sheet(paper, random, size)[..., None] * np.array([1.0, 0.98, 0.93])
    pen = np.asarray(colour)
    mixed = sheet * (1 - on_sheet * contrast) + on_sheet * contrast * pen * sheet
    lit = 0.88 * mixed * _light(light, random, size)[..., None]
    if chalk:
        board = 0.22 * _light(light, random, size)[..., None] * sheet
        lit = board + on_sheet * contrast * (0.95 - board)
    lit = lit + random.normal(0, noise, (height, width, 1)) + random.normal(0, noise / 2, lit.shape)
    pixels = np.clip(lit * 255, 0, 255).astype(np.uint8)
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file).convert("RGB"))


def _placed(ink, random, size, share):
    """Ink on the whole field of the picture, somewhere off the middle, with the pen's blur."""
    width, height = size
    rows, columns = np.flatnonzero(ink.any(axis=1)), np.flatnonzero(ink.any(axis=0))
    ink = ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    tall = share * min(size)
    scale = tall / max(ink.shape)
    small = (max(1, round(ink.shape[1] * scale)), max(1, round(ink.shape[0] * scale)))
    big = Image.fromarray(np.asarray(ink, np.float32)).resize(small, Image.Resampling.BICUBIC)
    inked = np.clip((np.asarray(big) - 0.5) * max(1.0, min(4.0, scale / 4)) + 0.5, 0, 1)
    free_x, free_y = width - small[0], height - small[1]
    left = round(free_x * random.uniform(0.3, 0.7))
    top = round(free_y * random.uniform(0.3, 0.7))
    field = np.zeros((height, width), np.float32)
    field[top : top + small[1], left : left + small[0]] = inked
    return field


def _sheet(paper, random, size):
    """How much light the paper throws back, about 1."""
    width, height = size
    sheet = np.ones((height, width))
    y, x = np.mgrid[:height, :width]
    if paper != "plain":
        for cell, strength in ((3, 0.012), (12, 0.012), (90, 0.02)):
            coarse = random.normal(0, strength, (height // cell + 2, width // cell + 2))
            blown = Image.fromarray(coarse.astype(np.float32)).resize(
                size, Image.Resampling.BICUBIC
            )
            sheet += np.asarray(blown)
    pitch = max(8, round(min(size) / 14))
    line = max(1, pitch // 20)
    if paper in ("ruled", "grid"):
        sheet[(y + 3) % pitch < line] *= 0.82
    if paper == "grid":
        sheet[(x + 5) % pitch < line] *= 0.82
    if paper == "table":
        slant = random.uniform(-0.1, 0.1)
        edge = 0.09 * width + slant * (y - height / 2)
        sheet[x < edge] *= 0.35
    return sheet


def _light(light, random, size):
    """How much light falls on each pixel, 1 where there is most."""
    width, height = size
    y, x = np.mgrid[:height, :width]
    u, v = 2 * x / width - 1, 2 * y / height - 1
    angle = random.uniform(0, 2 * np.pi)
    along = (u * np.cos(angle) + v * np.sin(angle)) / 1.42
    if light == "gradient":
        return 0.7 + 0.3 * along
    if light == "vignette":
        return 1 - 0.25 * (u * u + v * v)
    if light == "shadow":
        away = along - random.uniform(-0.3, 0.3)
        return 1 - 0.4 / (1 + np.exp(-away * 40))
    return np.ones((height, width))
