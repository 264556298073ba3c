"""« Réglages »: what a place can set, a section at a time.

A `SectionForm` is one section as a card: it shows what holds (`load`), and sets what was entered
(`save`). It knows nothing of the page around it; the assistant of the first start shows the same
cards as its steps. `sections.SECTIONS` lists them all.
"""
