"""Presenter mode: the whole screen for a table or a stage, readable from four metres.

``PresenterWindow`` is what is seen; games and the table's own life plug into it as objects that
are given it and use its parts:

- ``stage``: the panels ``canvas``, ``giant_digit``, ``bars``, ``chart_place`` (one live chart of
  several), ``top_place`` (prompt left, tally right) and ``hints`` (buttons with their keys);
- ``keys``: one place for what keys do;
- ``train_live``: a fresh network trained before the audience;
- signals: ``entered``, ``left``, ``touched``, ``drawing_changed``, ``drawing_finished``,
  ``cleared``, ``next_wanted``.

All sizes are given for 1920 × 1080 and scaled: whatever is put on the stage has
``set_scale(scale)``, see ``app.presenter.scale``.
"""
