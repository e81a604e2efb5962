"""The recovery sheet in the window: which one is in force, and a new one in its place."""
