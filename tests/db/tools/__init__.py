"""Tests of waic-content."""
