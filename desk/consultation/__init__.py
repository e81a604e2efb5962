"""Asking the National Register, through the Flemish service MAGDA."""
