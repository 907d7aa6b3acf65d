"""My digits: the window with what its user has said that drawings are, and where the network learns from it."""
