"""The collection: finding titles and their copies, and taking in those of another system."""
