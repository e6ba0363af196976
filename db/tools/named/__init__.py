"""The content that a command is to look at: a folder of text, a draft, or a release."""
