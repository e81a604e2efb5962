"""The records of the library: what they are, what is allowed, how they are kept and travel."""
