"""« En direct »: who is in now, who comes in and goes out, and the end of the day.

`page.py` reads the day and does what is asked; `board.py` shows it; upon the board lie the sheets:
people who come in without a badge, everyone who is in, and « Tout le monde est sorti ? ».
"""
