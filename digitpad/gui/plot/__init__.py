"""Plots that can be zoomed and moved, on pyqtgraph. No other room imports it, none before the first picture.

`library` loads it between events, a `PlotSlot` holds the place of a plot until it is there; `pens`, `measure` and
`export` do without it.
"""
