"""Places, the plan of a venue, and the way from here."""
