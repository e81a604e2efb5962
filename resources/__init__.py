"""What is shown and is not code."""
