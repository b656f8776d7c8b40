"""What the network says of the drawing, and what it sees."""
