"""What the kiosk remembers from one start to the next: small files in one folder, or nothing."""
