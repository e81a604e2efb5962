"""Requests of people about their own data: taken, identified, answered (P22-P27)."""
