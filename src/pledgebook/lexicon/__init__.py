"""The only reader of `data/`: typed, frozen, cached. One module a drawer."""
