"""Reading releases in a process of their own."""
