"""The pages of the window, one folder each; they know neither each other nor the window."""
