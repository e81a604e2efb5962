"""What is the matter with copies: lost, damaged, missing, still to be described."""
