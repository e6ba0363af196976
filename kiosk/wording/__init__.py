"""Dates, spans, numbers and countries in the words of one language."""
