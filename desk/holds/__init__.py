"""Holds at the desk: fetching, the shelf, between branches, queues, and slips."""
