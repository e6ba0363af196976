"""What stands in a published folder beside the releases: pointer, history, announcements.

Standard library only; the read side, which the kiosk may import. Every file is bounded, small
JSON, and is believed only where each value is what it should be. db/tools/releasing writes.
"""
