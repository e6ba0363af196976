"""Governance texts: their time, their relations, two side by side."""
