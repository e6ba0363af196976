"""People in order, and where each is named."""
