"""The membership in the member file: category, renewal, card, blocks and household."""
