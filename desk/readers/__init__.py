"""The card readers of this desk: what is wrong with them, what to do, and which one to use."""
