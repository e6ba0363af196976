"""The staff screen and what guards it."""
