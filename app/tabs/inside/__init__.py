"""What the network makes of the drawing, layer by layer."""
