import numpy as np
import pytest

from app.theme import Theme


@pytest.fixture(params=[True, False], ids=["dark", "light"])
def theme(request, qapp):
    return Theme(dark=request.param)


@pytest.fixture
def dark(qapp):
    return Theme(dark=True)


@pytest.fixture
def labels():
    return (np.arange(200) % 10).astype(np.int32)


@pytest.fixture
def places(labels):
    """Ten groups on a circle of radius 1."""
    angles = labels * (2 * np.pi / 10)
    middles = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    noise = np.random.default_rng(0).normal(0, 0.05, middles.shape)
    return (middles + noise).astype(np.float32)
