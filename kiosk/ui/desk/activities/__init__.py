"""The activities of the place: what is offered, where, at what hours, and the dates planned.

`page` shows the list; upon it lie the sheets of one activity (`activity_sheet`), its family and
its picture, of the spaces, of the sessions, and of the order that the tiles stand in.
"""
