"""Where a visitor is and what a visitor chose; all of it ends with the visit."""
