"""The agenda as a list and as a grid, and its filters."""
