"""Tables of staff: one description of sheets and columns, for what is read and what is written."""
