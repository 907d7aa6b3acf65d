"""What the neurons look for: the mosaic of a layer, one neuron large, the strip on the Train page."""
