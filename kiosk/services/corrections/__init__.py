"""The desk puts visits right: finds, corrects, adds, merges, cancels, and takes it back.

`find` looks visits up, and `history` tells what happened to one. `change`, `add`, `merge` and
`closing` each do one deed in one transaction, or raise `BadInput` with its sentence, and nothing
is written; `undo` takes a deed back. Nothing that was noted is ever overwritten: it all stays in
the journal, with the role that did it. Dates and times that are typed are those of the place's
clocks, without an offset.
"""
