"""A period's report as people are told it: charts, and sentences that can be pasted.

Everything here is made out of a `Report`, the same one that the files are made of, and never out
of rows: what the files hide can then be seen in no picture and read in no sentence. The words
are French, like the files, whatever language the screens speak.

    report → story (what is told) → ui/charts (how it is painted) → the desk's page, the PDF
"""
