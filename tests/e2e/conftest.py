from pathlib import Path

import pytest

from tests.app.conftest import person, window, windows

__all__ = ["person", "window", "windows"]


def pytest_collection_modifyitems(items):
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.e2e)
