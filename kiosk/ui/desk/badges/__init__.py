"""« Badges »: finding who holds which, making, printing, showing, replacing and trying them.

A code is known from the moment a badge is made until the sheet that shows it is closed; what is
neither printed, nor saved, nor shown by then is withdrawn, since nobody will ever have it.
"""
