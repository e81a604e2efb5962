"""The newsletter at the desk: signing up and off, who is on the list, and what goes to them."""
