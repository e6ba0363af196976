"""Sessions in time: what is on, what overlaps, and how one is told."""
