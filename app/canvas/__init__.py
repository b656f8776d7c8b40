"""Where a person draws: input, strokes, undo, and what is seen of it."""
