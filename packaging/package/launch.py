"""What the packaged program starts with."""

import sys

from kiosk.__main__ import main

sys.exit(main())
