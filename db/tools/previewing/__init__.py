"""The folder that a preview shows: filled from what was named, and again at every save of it."""
