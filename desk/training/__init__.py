"""The training library: invented people and items, and a card reader that is not there."""
