"""The figures: pure functions from plain rows to numbers that a funder can trust.

No clock, no I/O, nothing but the standard library: a researcher can read it from top to bottom.
One indicator, one function, with its formula, unit, bounds and source in the docstring.

    facts = Facts(place, visits, answers, first_quarters, activities, questions)    # rows
    report = assemble(Period.parse("2026-T3"), today, facts)                        # report

- `period`: quarters and years, and nothing else.
- `rows`: `Facts`, all that goes in. `report`: `assemble` and `Report`, all that comes out.
- `exact`: whole microseconds and fractions; `calendar`: the place's days on the line of time.
- `counting`: visits as recorded become *stays* as counted (short absences merge, the team is out).
- `presence`: the part of each stay in the period, forgotten exits estimated; hours.
- `attendance`, `occupancy`: how many came, how full it was. `splitting`: by activity, month …
- `profile`: the answers that hold for a period, in a table; `disclosure`: what may be published
  of that table; `crossing`: beside those of other periods (`reader`, `linear`: somebody who
  holds them against each other); `revision`: beside an earlier report of the same period, which
  `versions` remembers. `profile_tables`: all this.
- `visit_shares`: the shares of visits, with and without a badge, beside that table; `visit_table`:
  beside those of an earlier report.
- `volunteering`: hours given, and their value. `reconcile`: whether all totals agree.
- `mixite`: shares and diversity, from the published table only.
- `copresence`, `mixed_sessions`: whether different people were there together, in minutes and in
  sessions, by the published table's groups.
- `figure`: one published number. `attendance_figures`, `profile_figures`, `copresence_figures`:
  all of them.

The order: count, tabulate, protect the table once, then compute everything else from what is left.
"""
