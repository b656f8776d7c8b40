import json
import zipfile

import numpy as np
import pytest

from model.networks import NETWORKS, build
from model.runs.kept_network import read_kept_network
from model.runs.runs import Run, RunError
from tests.model.run_examples import RECORD


@pytest.fixture
def run(tmp_path):
    return Run.create(tmp_path, RECORD)


@pytest.mark.parametrize("kind", NETWORKS)
def test_names_and_weights_are_those_of_the_network(run, kind):
    network = build(kind)
    random = np.random.default_rng(1)
    network.set_weights([random.random(weight.shape) for weight in network.get_weights()])
    network.save(run.network_path)
    kept = read_kept_network(run)
    paths = [variable.path.replace("gru_cell/", "") for variable in network.weights]
    assert list(kept.names) == paths
    for ours, theirs in zip(kept.weights, network.weights, strict=True):
        np.testing.assert_array_equal(ours, theirs.numpy())
    image = random.random((1, 28, 28, 1)).astype(np.float32)
    answers, _features = kept.plain().logits_and_features(image)
    np.testing.assert_allclose(answers, network(image).numpy(), rtol=2e-4, atol=2e-4)


def test_a_run_without_a_network_says_so(run):
    with pytest.raises(RunError, match="before its first checkpoint"):
        read_kept_network(run)


def test_a_damaged_network_says_so(run):
    run.network_path.write_bytes(b"no network")
    with pytest.raises(RunError, match="the network of this run is damaged"):
        read_kept_network(run)
    with zipfile.ZipFile(run.network_path, "w") as archive:
        for name in ("config.json", "metadata.json"):
            archive.writestr(name, json.dumps({}))
        archive.writestr("model.weights.h5", b"")
    with pytest.raises(RunError, match="the network of this run is damaged"):
        read_kept_network(run)
