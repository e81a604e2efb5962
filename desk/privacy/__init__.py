"""What the privacy officer sees: who is deleted when, who looked, what is kept (S11, S12)."""
