"""Before the desk: the first start, signing in, and the lock."""
