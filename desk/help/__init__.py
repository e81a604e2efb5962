"""Help where it is needed: a page for each screen, first hints, and a guide on one sheet."""
