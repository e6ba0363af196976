"""`waic-kiosk doctor`: what this kiosk depends on, line by line, each with its fix."""
