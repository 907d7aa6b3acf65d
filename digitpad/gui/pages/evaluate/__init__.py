"""The Evaluate page: where the network errs, how far its confidence can be trusted, and what it withstands."""
