"""The film strip: how a drawing becomes the 28×28 pixels, beside what the usual app does."""
