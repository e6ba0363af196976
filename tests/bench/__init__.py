"""The promises of the kiosk as numbers that anyone can measure again: `make bench`."""
