"""Exit codes of waic-kiosk, as `--help` and README tell them."""

FINE = 0
USAGE = 2
NO_CONTENT = 3
NO_INTERFACE = 4
SCREEN_FAILED = 5
BUG = 70
