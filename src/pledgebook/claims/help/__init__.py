"""The grammar of assistance: phrases of help, the stage their words tell, and who gives to whom."""
