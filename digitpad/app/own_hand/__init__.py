"""One's own labelled drawings: how they are kept and exported, the guided test, and the words for all of it."""
