"""« Visites »: finding a visit, putting it right, and entering what the door did not see.

The page lies in sheets: the list of a day, and upon it one visit with its history, or a sheet on
which something is added, merged, linked or cancelled. Whatever is done is said in the banner, and
can be taken back there for ten seconds, and in the history afterwards.
"""
