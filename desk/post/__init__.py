"""Mail and letters: what a notice looks like, and how it leaves."""
