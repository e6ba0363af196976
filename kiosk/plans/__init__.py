"""A visitor's plan as lines, and what is taken away of it."""
