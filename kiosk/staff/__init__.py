"""The staff screen: the corner and the PIN before it, what it tells, and what it does."""
