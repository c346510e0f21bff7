"""What one text says: claims with evidence, one file a kind."""
