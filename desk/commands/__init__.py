"""The commands without a window, one file each; none of them imports Qt."""
