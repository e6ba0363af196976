"""Attacks on the lock-down of the kiosk."""
