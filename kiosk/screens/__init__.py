"""One module per screen: its props, how they are derived, its view model."""
