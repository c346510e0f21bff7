"""Who met whom and who visited where: the frames of meetings."""
