"""What belongs to the running process: signals, faults, garbage, the settings file."""
