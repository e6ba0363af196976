"""Competitions and experiences: what there is to join."""
