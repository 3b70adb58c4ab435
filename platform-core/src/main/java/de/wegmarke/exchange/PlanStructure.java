package de.wegmarke.exchange;

import de.wegmarke.plan.ElementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Walks through the lines once and builds the tree of fields, sections and rows. */
final class PlanStructure {

    /** What the lines that follow belong to. */
    private enum Place {
        PREFACE,
        FIELD,
        RECOMMENDATION,
        GOALS,
        TABLE
    }

    private static final int LONGEST_THEME = 200;

    private final Doubts doubts;
    private final TableRows table;
    private final List<SectionDraft> fields = new ArrayList<>();
    private Place place = Place.PREFACE;
    private @Nullable SectionDraft field;
    private @Nullable SectionDraft recommendation;
    private @Nullable SectionDraft theme;
    private @Nullable SectionDraft goal;
    private @Nullable SectionDraft maybeField;
    private boolean blankBefore = true;
    private boolean pageBreakBefore;

    PlanStructure(Doubts doubts) {
        this.doubts = doubts;
        this.table = new TableRows(doubts);
    }

    List<SectionDraft> fields() {
        return fields;
    }

    void read(List<Line> lines) {
        for (var line : lines) {
            read(line);
            blankBefore = line instanceof Line.Blank || line instanceof Line.Ornament;
            pageBreakBefore =
                    line instanceof Line.PageBreak
                            || (pageBreakBefore && (blankBefore || line instanceof Line.Footnote));
        }
    }

    /** Whether the plan itself has not begun yet. */
    boolean inPreface() {
        return fields.isEmpty();
    }

    private void read(Line line) {
        switch (line) {
            case Line.Heading heading -> heading(heading);
            case Line.Text text -> text(text);
            case Line.Bullet bullet -> bullet(bullet);
            case Line.Row row -> row(row);
            case Line.Footnote note -> {
                if (!inPreface()) {
                    doubts.add(
                            DoubtKind.FOOTNOTE_LEFT_OUT,
                            note.number(),
                            "",
                            InlineText.clean(note.text()));
                }
            }
            case Line.TooLong tooLong ->
                    doubts.add(DoubtKind.LINE_TOO_LONG, tooLong.number(), "", tooLong.beginning());
            case Line.Blank blank -> {}
            case Line.PageBreak pageBreak -> {}
            case Line.Ornament ornament -> {}
        }
    }

    private void heading(Line.Heading line) {
        var structure = StructureHeading.of(line.text(), true);
        if (structure != null) {
            open(structure, line.number());
        } else if (place == Place.GOALS) {
            openTheme(line.text(), line.number());
        } else {
            paragraph(line.text(), line.number());
        }
    }

    private void text(Line.Text line) {
        var structure = blankBefore ? StructureHeading.of(line.text(), false) : null;
        if (structure != null) {
            open(structure, line.number());
        } else if (place == Place.TABLE && (!blankBefore || goesOnAfterPage(line.text()))) {
            table.row(List.of(line.text()), line.number(), pageBreakBefore);
        } else if (place == Place.GOALS && !blankBefore && goal != null) {
            goal.addText(line.text());
        } else if (place == Place.GOALS && line.text().length() <= LONGEST_THEME) {
            openTheme(line.text(), line.number());
        } else {
            paragraph(line.text(), line.number());
        }
    }

    /** A row that was cut by the end of a page and lost its tabs. */
    private boolean goesOnAfterPage(String text) {
        return pageBreakBefore && table.isOpen() && Character.isLowerCase(text.codePointAt(0));
    }

    private void bullet(Line.Bullet line) {
        if (place == Place.GOALS) {
            var parent = theme == null ? currentField(line.number()) : theme;
            goal = parent.child(ElementKind.GOAL, "", "", line.number());
            goal.addText(line.text());
        } else if (place == Place.TABLE && !blankBefore) {
            table.row(List.of("- " + line.text()), line.number(), pageBreakBefore);
        } else {
            paragraph("- " + line.text(), line.number());
        }
    }

    private void row(Line.Row line) {
        if (table.header(line.cells(), line.number(), !inPreface() || maybeField != null)) {
            place = Place.TABLE;
        } else if (place == Place.TABLE) {
            table.in(measuresSection(line.number()));
            table.row(line.cells(), line.number(), pageBreakBefore);
        } else if (table.looksLikeMeasure(line.cells()) && !inPreface()) {
            doubts.add(
                    DoubtKind.ROW_OUTSIDE_TABLE,
                    line.number(),
                    "",
                    String.join(" | ", line.cells()));
        } else {
            paragraph(String.join(" ", line.cells()), line.number());
        }
    }

    private void open(StructureHeading structure, int line) {
        table.close();
        switch (structure) {
            case StructureHeading.Field heading -> openField(heading, line);
            case StructureHeading.Recommendation heading -> {
                var parent = currentField(line);
                recommendation =
                        parent.child(
                                ElementKind.RECOMMENDATION,
                                heading.number(),
                                heading.title(),
                                line);
                place = Place.RECOMMENDATION;
            }
            case StructureHeading.Goals goals -> {
                if (!inPreface() || maybeField != null) {
                    currentField(line);
                    place = Place.GOALS;
                    theme = null;
                    goal = null;
                }
            }
            case StructureHeading.Measures measures -> {
                if (place != Place.PREFACE && place != Place.RECOMMENDATION) {
                    place = Place.TABLE;
                }
            }
        }
    }

    private void openField(StructureHeading.Field heading, int line) {
        var opened =
                new SectionDraft(ElementKind.ACTION_FIELD, heading.number(), heading.title(), line);
        if (heading.certain()) {
            begin(opened);
        } else {
            maybeField = opened;
            place = fields.isEmpty() ? Place.PREFACE : Place.FIELD;
        }
    }

    private void begin(SectionDraft opened) {
        var same = field;
        maybeField = null;
        place = Place.FIELD;
        if (same != null
                && !opened.number.isEmpty()
                && same.number.equals(opened.number)
                && same.title().equals(opened.title())) {
            return;
        }
        // An empty field before one of the same number is an entry of a table of contents.
        fields.removeIf(
                earlier ->
                        earlier.isEmpty()
                                && !opened.number.isEmpty()
                                && earlier.number.equals(opened.number));
        fields.add(opened);
        field = opened;
        recommendation = null;
        theme = null;
        goal = null;
    }

    private void openTheme(String title, int line) {
        theme = currentField(line).child(ElementKind.THEME, "", title, line);
        goal = null;
    }

    private SectionDraft currentField(int line) {
        if (maybeField != null) {
            begin(maybeField);
        }
        if (field == null) {
            doubts.add(DoubtKind.MISSING_FIELD, line, "", "");
            begin(new SectionDraft(ElementKind.ACTION_FIELD, "", "", line));
        }
        return Objects.requireNonNull(field);
    }

    private SectionDraft measuresSection(int line) {
        var parent = currentField(line);
        return recommendation == null ? parent : recommendation;
    }

    private void paragraph(String text, int line) {
        if (maybeField != null) {
            maybeField.addText(text);
        } else if (place == Place.RECOMMENDATION && recommendation != null) {
            recommendation.addText(text);
        } else if ((place == Place.FIELD || place == Place.GOALS) && field != null) {
            field.addText(text);
        } else if (place == Place.TABLE) {
            doubts.add(DoubtKind.UNPLACED_TEXT, line, "", text);
        }
    }
}
