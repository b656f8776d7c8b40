"""Where the digits come from: MNIST, embedded strokes, own drawings, files."""
