"""What the network gets wrong."""
