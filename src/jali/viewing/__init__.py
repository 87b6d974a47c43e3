"""Shows circuits to people: one HTML file that opens with the network off."""
