"""Lines, sections and chips that several screens show."""
