"""The visitors' side: plain widgets. Data in through `show_…`, taps out as signals.

`stack.DoorStack(look, clock, factor=1.0)` holds all screens and shows one at a time. `clock`
returns monotonic seconds; `factor` stretches all time-outs, None switches them off.

    stack.activity.show_activities(view)   # content first
    stack.go_to(stack.activity)            # then the change: fades, nothing focused, time starts
    stack.ran_out (Signal, Screen)         # that screen's time is over: decide what follows
    stack.current; stack.patience          # `.touched()`, `.extend()`, `.check()` for tests
    stack.show_sight(Sight); stack.show_picture(QImage); stack.badge_seen(); stack.set_look(look)

A screen that is left forgets its visitor by itself. Warnings, « Plus de temps » and touches are
wired inside the stack. Escape leaves a screen without answering.

    stack.home        show_home(HomeView(place, present, language))
                      without_badge, group, leaving, desk, language_chosen(str)
    stack.activity    show_activities(ActivityView(tiles, Occasion, people)), say_full(label, n, of)
                      chosen(str), just_visiting, something_else, cancelled
    stack.done        show_done(DoneView(Noted, at, activity, icon, colour, people, badge,
                      can_undo, can_change, offer))
                      finished, undone, exit_undone, change_wanted, offer_accepted,
                      offer_declined
    stack.already_in  show_already_in(AlreadyInView(at, activity, icon, colour, leaving_first,
                      can_undo)); leaving, change_wanted, undone, unchanged
    stack.leaving     show_leaving(tiles); activity_left(str), cancelled
    stack.profile     show_question(QuestionView(code, words, answers, number, of))
                      answered(question, answer), skipped(question), all_skipped
    stack.group       show_group(count=10); counted(int), cancelled
    stack.message     show_message(MessageView(Matter, capacity))
                      exit_chosen(Exit)

Times and labels are given as strings in the visitor's language; everything else is worded here.
After a change of language (`Words.speak`) the screens take their own words by themselves; give
labels anew through `show_…`.
"""
