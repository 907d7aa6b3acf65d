"""What Evaluate computes and how it is worded."""
