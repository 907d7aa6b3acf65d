"""What belongs to the one window as a whole."""
