"""Registering a member: from an eID, a document or a form."""
