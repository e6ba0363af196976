"""The crash ladder: a start that follows a crash shows something safer, down to a plain screen."""
