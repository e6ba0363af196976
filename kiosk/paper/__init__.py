"""The paper twin: door signs and day sheets as PDF, from the release that the kiosks show."""
