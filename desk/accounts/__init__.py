"""Accounts at the desk: what a member owes and pays, receipts, and the cash-up of a day."""
