"""Schema versions of the local file and the central store."""
