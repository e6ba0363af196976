"""What the guide has to stand, each with a number: `python -m tests.goals`."""
