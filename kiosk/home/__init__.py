"""What home and attract show: doors, highlights, announcements."""
