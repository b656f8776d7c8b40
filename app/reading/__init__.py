"""Between the canvas and what is said of it: reading while one draws."""
