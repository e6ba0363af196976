"""Programmes of other systems, read whole or told why not, as neutral records."""
