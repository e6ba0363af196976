"""Tests of db/tools/importing."""
