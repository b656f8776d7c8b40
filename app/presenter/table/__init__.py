"""The table's own life in presenter mode: nobody needs to stand beside it.

``Table`` plugs into a ``PresenterWindow``: it clears what was left, goes back to the start when
nobody is there, shows recorded drawings and a recorded run meanwhile, keeps the screen on, and
holds the lock. What it does and when is said by ``model.table_settings``.
"""
