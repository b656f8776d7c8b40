"""Controls that any page may use; they take their colours from the style sheet's palette."""
