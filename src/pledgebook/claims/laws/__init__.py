"""Legal acts about help: the houses that vote on it, what they vote on, what is asked of them, who signs."""
