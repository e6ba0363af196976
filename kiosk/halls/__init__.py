"""What is shown in the halls, by whom, when they are open, and what was awarded."""
