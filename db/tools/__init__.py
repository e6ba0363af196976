"""waic-content: from reviewable text to a sealed release. One file per command."""
