"""The Evaluate page: where the network errs, how far its sureness can be trusted, and what it withstands."""
