"""Lending: what a loan looks like in a list, and the screen that takes items back."""
