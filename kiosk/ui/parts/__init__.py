"""Painted components for the door and the desk.

Looks
    `theme`    `LIGHT`, `DARK` (`Theme`: bg surface sunken hair ink ink2 line blue blue_deep …),
               `ACTIVITY_COLOURS`, `Role` (type sizes), lengths, `contrast(one, other)`
    `icons`    `Icons(folder)`: `.paint(painter, "bold/x", square, colour)`; a bare name is `fill/`
    `look`     `Look(theme, icons, scale=1.0, reduced_motion=False)`: `.px(design)`, `.font(role)`,
               `.fitted_to(size)`; `load_fonts(folder)` once before any window
    `words`    `Words(app, folder).speak("en")`; widgets get `QEvent.LanguageChange`; `LANGUAGES`

    `area`     `Area`: a region that gives its own parts their places; `Whole` fills the window

Parts (all take a `Look` first, and another one later through `.wear(look)`; `part.dress(widget,
look)` does so for everything inside a widget)
    `button`   `Button(look, kind=Kind.SECONDARY, icon="", height=76, role=Role.BUTTON)`, then
               `.say(label, name="")`, `.become(kind)`; kinds SECONDARY PRIMARY ACT DANGER CHOSEN
               ON_BLUE. At the desk: `height=56, role=Role.STAFF_BUTTON`
    `label`    `Label(look, role, colour=ink|ink2, align=START|CENTRE, max_lines=6, text="")`:
               a QLabel that wraps, then shrinks to its role's floor; `setText`
    `card`     `ActionCard(look, icon, act=False).explain(label, sub)`; `even_out(cards)`
    `tile`     `Tile(look, TileView(code, label, icon, colour, free, closed, last_time))`
    `plate`    `Plate(look).show_activity(label, icon, colour)`
    `panel`    `Panel(look, fill=surface|blue|green, radius=30, edged=False)`, `Monogram`, `Stamp`
    `tape`     `TapeCountdown(look).show_left(part, seconds)`,
               `TapeGauge(look).show_value(value, capacity, sentence)`
    `preview`  `PreviewFrame(look)`: `.show_sight(Sight)`, `.show_picture(QImage)`, `.badge_seen()`

`Control` (base of buttons, cards and tiles) is a QPushButton: connect to `clicked`. It acts on
release inside, Space and Enter, has an accessible name, and ignores the second tap of a double
click unless `repeats`. Every `Part` tells through `.texts()` what it has laid out, each with
`.fits` and `.size`, so that a test can see that nothing is clipped.

Words: `translate = QCoreApplication.translate` and `translate("Context", "literal")`; plural forms
with `self.tr("%n place(s)", "", n)` inside a QObject, the only form in which lupdate sees them.
"""
