"""What the world does to a running kiosk, one case each, and what then is seen."""
