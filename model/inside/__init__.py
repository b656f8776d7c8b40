"""Looking into a network: what each layer finds, why it answers so, what it takes for alike."""
