"""Statistics: counts without persons, as a chart, a list and a file."""
