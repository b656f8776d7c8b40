"""Learning a person's own hand, and new symbols, from the drawings they labelled.

Two ways, side by side, both from the shipped network and both judged alike:

*At once* (``at_once.py``): the features of the shipped network's last hidden layer stay as they
are, and a new last layer is fitted on top. Well under a second, without TensorFlow; any thread::

    parts = require_enough(store.all())          # NotEnoughDrawings says how many are missing
    network = learn_at_once(parts)               # PersonalNetwork: a Predictor, answers at once
    verdict = judge_at_once(network, parts)      # Verdict
    run, network = keep_at_once(network, parts, verdict, runs_dir())    # a Run like any other

*Properly* (``session.py``): a ``TrainingSession`` for the trainer thread, steered, shown and kept
like every other run::

    config = personal_config("thawed", parts.symbols)            # or "frozen", "scratch"
    session = FineTuningSession(config, runs_dir())
    session.run(channel, control)                # the last event is RunFinished or RunFailed
    verdict = read_verdict(run.folder)           # written before RunFinished is published

``FineTuningSession`` is imported from its own file: it reads what training needs. A factory that
hands sessions out looks at the configuration: one with ``config.how`` is for it, also to go on
with a stopped run (``resume``).

What is held back is fixed by each drawing's turn: see ``parts.py``. ``Verdict`` says what came of
it; ``predictor_from(run.folder)`` lets a kept network answer again, with ``symbols``.
"""

from model.personal.at_once import Familiar, PersonalNetwork, judge_at_once, learn_at_once
from model.personal.keeping import keep_at_once, names_of, personal_config
from model.personal.parts import Missing, NotEnoughDrawings, Parts, missing, part, require_enough
from model.personal.verdict import Paired, Verdict, read_verdict, wilson, write_verdict

__all__ = [
    "Familiar",
    "Missing",
    "NotEnoughDrawings",
    "Paired",
    "Parts",
    "PersonalNetwork",
    "Verdict",
    "judge_at_once",
    "keep_at_once",
    "learn_at_once",
    "missing",
    "names_of",
    "part",
    "personal_config",
    "read_verdict",
    "require_enough",
    "wilson",
    "write_verdict",
]
