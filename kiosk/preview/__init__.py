"""The preview for staff: the guide on unpublished content, with a bar of its own below it.

Started as `python -m kiosk.preview`, and by nothing else: a kiosk in a hall has no such bar.
"""
