import json

import numpy as np
import pytest

from model.networks import NETWORKS, RECIPES
from model.training.config import ConfigError, StepSchedule, TrainingConfig


@pytest.mark.parametrize("network", NETWORKS)
def test_a_recipe_is_that_of_its_network(network):
    config, recipe = TrainingConfig.recipe(network), RECIPES[network]
    assert config.network == network
    assert (config.epochs, config.batch_size) == (recipe.epochs, recipe.batch_size)
    assert (config.learning_rate, config.augment) == (recipe.learning_rate, recipe.augment)


def test_the_default_is_the_recipe_of_the_default_network():
    assert TrainingConfig() == TrainingConfig.recipe("cnn_bn")


def test_a_recipe_changes_where_something_is_given():
    config = TrainingConfig.recipe("cnn_bn", epochs=3, augment=False, learning_rate=None, seed=4)
    assert config.epochs == 3
    assert config.augment is False
    assert config.learning_rate == RECIPES["cnn_bn"].learning_rate
    assert config.seed == 4


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("epochs", 1),
        ("epochs", 10_000),
        ("batch_size", 1),
        ("batch_size", 16_384),
        ("learning_rate", 1e-8),
        ("learning_rate", 1),
        ("learning_rate", 100),
        ("seed", 0),
        ("seed", 2**31 - 1),
        ("target_accuracy", 0),
        ("target_accuracy", 1.0),
        ("target_accuracy", None),
        ("device", "gpu"),
        ("data", "digits.jsonl"),
    ],
)
def test_what_lies_within_bounds_is_kept(name, value):
    assert getattr(TrainingConfig(**{name: value}), name) == value


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("network", "rnn", "The network must be one of softmax, mlp, cnn, cnn_bn, gru."),
        ("network", [], "The network must be one of"),
        ("device", "tpu", "The device must be one of auto, cpu, gpu."),
        ("epochs", 0, "The number of epochs must be a whole number from 1 to 10000, not 0."),
        ("epochs", 10_001, "number of epochs"),
        ("epochs", 2.0, "number of epochs"),
        ("epochs", True, "number of epochs"),
        ("epochs", None, "number of epochs"),
        ("batch_size", 0, "batch size"),
        ("batch_size", 16_385, "batch size"),
        ("batch_size", "64", "batch size"),
        ("learning_rate", 0, "The learning rate must be from 1e-08 to 100, not 0."),
        ("learning_rate", -0.1, "learning rate"),
        ("learning_rate", 101, "learning rate"),
        ("learning_rate", float("nan"), "learning rate"),
        ("learning_rate", float("inf"), "learning rate"),
        ("learning_rate", "fast", "learning rate"),
        ("learning_rate", True, "learning rate"),
        ("seed", -1, "seed"),
        ("seed", 2**31, "seed"),
        ("target_accuracy", 1.01, "The target accuracy must be from 0 to 1, not 1.01."),
        ("target_accuracy", float("nan"), "target accuracy"),
        ("target_accuracy", True, "target accuracy"),
        ("augment", 1, "Augmentation must be true or false"),
        ("augment", None, "Augmentation must be true or false"),
        ("data", "", "The data must be a name or a path."),
        ("data", " ", "The data must be a name or a path."),
        ("data", 7, "The data must be a name or a path."),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(name, value, words):
    with pytest.raises(ConfigError) as caught:
        TrainingConfig(**{name: value})
    assert words in str(caught.value)
    assert str(caught.value).endswith(".")


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"network": "personal"}, "A personal network, and no other, is learnt"),
        ({"how": "thawed"}, "A personal network, and no other, is learnt"),
        ({"network": "personal", "how": "by magic"}, "at_once, frozen, thawed, scratch"),
        ({"symbols": ("★",)}, "Only a personal network knows symbols"),
        ({"network": "personal", "how": "thawed", "symbols": ("7",)}, "besides the digits"),
        ({"network": "personal", "how": "thawed", "symbols": ("★", "★")}, "different names"),
        ({"network": "personal", "how": "thawed", "symbols": "★"}, "different names"),
        (
            {"network": "personal", "how": "thawed", "symbols": tuple(map(chr, range(97, 138)))},
            "at most 40",
        ),
    ],
)
def test_only_a_personal_network_is_told_how_and_what_else(values, words):
    with pytest.raises(ConfigError, match=words):
        TrainingConfig(**values)


def test_a_personal_network_comes_back_from_json():
    config = TrainingConfig(network="personal", how="frozen", symbols=("★", "A"))
    assert TrainingConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_it_comes_back_from_json():
    config = TrainingConfig.recipe(
        "gru", data="strokes", target_accuracy=0.97, device="cpu", seed=5
    )
    assert TrainingConfig.from_dict(json.loads(json.dumps(config.to_dict()))) == config


def test_keys_of_a_later_version_are_left_aside():
    values = TrainingConfig().to_dict() | {"optimizer": "lion", "warmup": 3}
    assert TrainingConfig.from_dict(values) == TrainingConfig()


def schedule(kind, steps, batch_size=64):
    return StepSchedule(kind, steps, batch_size)


@pytest.mark.parametrize("network", NETWORKS)
def test_a_run_has_the_schedule_of_its_recipe(network):
    made = StepSchedule.of(TrainingConfig.recipe(network, batch_size=32), 500)
    assert made == StepSchedule(RECIPES[network].schedule, 500, 32)


@pytest.mark.parametrize("kind", ["constant", "decay", "quick_start"])
@pytest.mark.parametrize("steps", [1, 2, 10, 899, 900, 901, 7500])
def test_rates_and_smoothing_are_shares_for_any_length(kind, steps):
    made = schedule(kind, steps)
    for values in (made.rates(0, steps), made.smoothing(0, steps)):
        assert values.dtype == np.float32
        assert values.shape == (steps,)
        assert np.isfinite(values).all()
        assert (values >= 0).all()
        assert (values <= 1).all()
    assert made.rates(0, steps)[0] > 0


@pytest.mark.parametrize("kind", ["constant", "decay", "quick_start"])
def test_a_part_is_a_part_of_the_whole(kind):
    made = schedule(kind, 3000)
    np.testing.assert_array_equal(made.rates(777, 500), made.rates(0, 3000)[777:1277])
    np.testing.assert_array_equal(made.smoothing(777, 500), made.smoothing(0, 3000)[777:1277])


def test_constant():
    assert (schedule("constant", 50).rates(0, 50) == 1).all()
    assert schedule("constant", 50).augment_from == 0


def test_decay_falls_from_the_peak_to_nearly_nothing():
    rates = schedule("decay", 1000).rates(0, 1000)
    assert rates[0] == 1
    assert (np.diff(rates) < 0).all()
    assert rates[-1] == pytest.approx(0.02, abs=0.001)
    assert not schedule("decay", 1000).smoothing(0, 1000).any()


def test_a_quick_start_rises_falls_and_does_so_once_more_lower():
    steps, quick = 7000, 900
    made = schedule("quick_start", steps)
    assert made.augment_from == quick
    rates = made.rates(0, steps)
    first, second = rates[:quick], rates[quick:]
    for cycle, peak, end in ((first, 1, 0.02), (second, 0.8, 0)):
        top = int(cycle.argmax())
        assert cycle.max() == pytest.approx(peak, rel=0.01)
        assert cycle[0] == pytest.approx(peak / 10, rel=0.01)
        assert (np.diff(cycle[: top + 1]) > 0).all()
        assert (np.diff(cycle[top:]) < 0).all()
        assert 0.05 < top / len(cycle) < 0.2
        assert cycle[-1] == pytest.approx(end, abs=0.003)


def test_a_quick_start_ends_without_smoothing():
    smoothing = schedule("quick_start", 5000).smoothing(0, 5000)
    assert smoothing[0] == pytest.approx(0.1)
    assert (np.diff(smoothing) < 0).all()
    assert smoothing[-1] < 1e-4


def test_larger_batches_take_fewer_quick_steps():
    quick = [schedule("quick_start", 10_000, size).augment_from for size in (16, 64, 256, 1024)]
    assert quick == [1800, 900, 450, 225]


def test_a_short_run_is_all_quick_start():
    made = schedule("quick_start", 300)
    assert made.augment_from == 300
    assert made.rates(0, 300).max() == pytest.approx(1, rel=0.02)
    assert made.rates(0, 300)[-1] < 0.03
