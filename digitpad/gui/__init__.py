"""The windows of digitpad, the only room that imports Qt."""
