"""What the desk's pages are put together from.

A `SheetPage` shows one `Sheet` at a time: a head, and below it a `Column` of cards that scrolls. A
card is a `Form` (fields and what may be done with them) or a `Listing` (rows of the same kind). A
`Field` is a caption, a control, and one line of help or of what is wrong with what was typed.
"""
