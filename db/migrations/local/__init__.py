"""Schema versions of the local file."""
