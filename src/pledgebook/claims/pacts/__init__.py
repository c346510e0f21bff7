"""Agreements told by a noun or through their sides: signings, purchases, joint ventures, deals of a group."""
