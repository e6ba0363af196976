"""Tests of db: schema, releases, reading, and the tools that make content."""
