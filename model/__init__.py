"""Reading and learning digits. Knows nothing of windows: no Qt in here."""
