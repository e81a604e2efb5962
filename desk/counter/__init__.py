"""The desk's home: one field for every scan, and what a scan means."""
