"""How records travel between the desk and the central store."""
