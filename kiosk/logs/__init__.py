"""What happened, for staff: bounded files in the folder of state, with no word of any visitor."""
