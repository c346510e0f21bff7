"""The book: entries in a hash chain, and the commitments that are a fold over them."""
