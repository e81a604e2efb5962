"""Schema versions of the central store."""
