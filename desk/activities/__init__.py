"""What the library organises: who takes part, who waits, who came."""
