"""Tests of what content may have wrong."""
