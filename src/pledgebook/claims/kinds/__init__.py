"""One file a kind of claim; the list of them is `claims.register`."""
