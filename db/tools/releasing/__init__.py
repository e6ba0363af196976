"""Makes releases live in a published folder, takes them back, and makes announcements there."""
