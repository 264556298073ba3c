"""What the place can do, one verb a module: each writes in one transaction, or not at all.

`open_place` sets a place up and opens it; `check_in` and `deed` note who comes and goes, and
`headless_door` does so without a screen; `tiles`, `presence` and `today` tell what to show;
`profile` keeps voluntary answers, and `review_profile` shows them to whose they are; `make_badges`,
`badge_sheet` and `logo` make badges, `hand_out` gives, replaces and withdraws them; `visitors` finds
whose they are; `edit_activities`, `edit_spaces`, `plan_sessions` and `settings` prepare the door, and
`room` says how many it can still take; `staff` opens the desk, `audit` tells what was done there,
`corrections/` finds visits and puts them right;
`check` and `scrub` look after the file; `report/` makes a period's files;
`import_visits/` brings past visits in, and `leftovers` takes away what a killed import left;
`invent/` makes up the place of the demo.
"""
