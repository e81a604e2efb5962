"""Files of other systems: read within limits, never executed."""
