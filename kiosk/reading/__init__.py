"""Releases are read in a process of their own: nothing of the database is ever in the guide's."""
