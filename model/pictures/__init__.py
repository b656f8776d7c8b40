"""Pictures and photos: decoded within bounds, their ink found."""
