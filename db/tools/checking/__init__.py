"""What a content that can be published may still have wrong: pure functions over a Catalogue."""
