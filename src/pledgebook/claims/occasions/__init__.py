"""Public occasions: what names them."""
