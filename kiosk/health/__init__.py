"""How this kiosk is and what is used of it, without a server and without anybody's words."""
