"""One training run: its settings, its loop, what it tells and how it ends."""
