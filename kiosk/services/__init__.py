"""What the place can do, one verb a module: each writes in one transaction, or not at all.

`open_place` sets a place up and opens it; `check_in` and `deed` note who comes and goes, and
`headless_door` does so without a screen; `tiles`, `presence` and `today` tell what to show;
`profile` keeps voluntary answers; `make_badges` and `badge_sheet` issue badges; `staff` opens the
desk; `check` and `scrub` look after the file; `report/` makes a period's files;
`import_visits/` brings past visits in, and `leftovers` takes away what a killed import left;
`invent/` makes up the place of the demo.
"""
