"""A seeded monkey at the glass, and everything that is watched while it plays."""
