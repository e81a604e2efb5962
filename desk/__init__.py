"""What staff see; the only room with Qt."""
