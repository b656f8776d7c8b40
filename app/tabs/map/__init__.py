"""Which digits the network takes for alike."""
