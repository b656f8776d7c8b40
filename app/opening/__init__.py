"""What comes in from files: networks, runs, souvenirs, pictures."""
