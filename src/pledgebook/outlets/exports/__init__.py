"""How what the book says is written for other programs: JSON, CSV, iCalendar."""
