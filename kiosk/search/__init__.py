"""What is found by a few letters or characters."""
