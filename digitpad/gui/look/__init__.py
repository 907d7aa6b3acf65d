"""The look: theme, style sheet, icons, and the painting of pictures and weights."""
