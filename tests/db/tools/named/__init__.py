"""Tests of how content is named on the command line."""
