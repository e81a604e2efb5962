"""What staff should look at: where desks did what does not go together, and what waits apart."""
