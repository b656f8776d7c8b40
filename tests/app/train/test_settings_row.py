import pytest

from app.train.settings_row import SettingsRow
from model.networks import RECIPES


@pytest.fixture
def row(qtbot):
    row = SettingsRow()
    qtbot.addWidget(row)
    with qtbot.waitExposed(row):
        row.show()
    return row


@pytest.mark.parametrize("network", RECIPES)
def test_a_recipe_fills_every_box(row, network):
    row.fill_recipe(network)
    recipe = RECIPES[network]
    assert row.epochs_box.value() == recipe.epochs
    assert row.batch_size_box.value() == recipe.batch_size
    assert row.learning_rate_box.value() == recipe.learning_rate
    assert row.augment_box.isChecked() == recipe.augment


def test_only_the_rate_is_left_while_a_run_is_at_work(row):
    row.show_all(False)
    assert row.learning_rate_box.isVisible()
    for box in (row.epochs_box, row.batch_size_box, row.augment_box):
        assert not box.isVisible()
    row.show_all(True)
    assert row.epochs_box.isVisible()


def test_changes_are_told_as_numbers(row, qtbot):
    with qtbot.waitSignal(row.learning_rate_changed) as changed:
        row.learning_rate_box.setValue(0.0123)
    assert changed.args == [0.0123]
    with qtbot.waitSignal(row.epochs_changed) as changed:
        row.epochs_box.setValue(17)
    assert changed.args == [17]


def test_every_box_says_what_it_is(row):
    for name in ("epochs_box", "batch_size_box", "learning_rate_box", "augment_box"):
        box = getattr(row, name)
        assert box.objectName() == name
        assert box.accessibleName()
        assert box.toolTip()
