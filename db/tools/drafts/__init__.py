"""Draft databases: where staff work before a release is made."""
