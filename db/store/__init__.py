"""The local file: encrypted, one writer at a time."""
