"""What the program knows and decides, without a window: no module in here imports Qt."""
