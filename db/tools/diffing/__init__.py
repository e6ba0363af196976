"""What two contents differ in, in sentences, and what that means for the sessions themselves."""
