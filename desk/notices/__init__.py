"""What the library writes to its members, before it goes (S9)."""
