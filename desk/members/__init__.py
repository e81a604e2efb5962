"""The member file: loans, data, consents and corrections of one member."""
