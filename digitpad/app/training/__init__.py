"""What the Train page knows: settings, hints, remarks, series."""
