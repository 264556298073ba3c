"""« Rapports »: a period's report on the desk's screen, and its files into a folder.

What is said and drawn comes from `kiosk.services.report.story`, the same as in the PDF: what the
files hide is hidden here. The frame around it speaks the language of the screen, the report
itself French, like its files.
"""
