"""Training in the window: the card that starts and steers it, the thread, the live charts."""
