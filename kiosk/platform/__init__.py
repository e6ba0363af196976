"""What lies between the guide and its machine: the window, the glass, signals."""
