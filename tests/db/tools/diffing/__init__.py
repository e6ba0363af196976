"""Tests of what differs between two contents."""
