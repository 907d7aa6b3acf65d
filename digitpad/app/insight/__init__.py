"""What Neurons, Flow, Why and Map compute from a network."""
