"""What a person teaches: their own drawings with their labels."""
