"""The Belgian identity card: read it, understand it, check it."""
