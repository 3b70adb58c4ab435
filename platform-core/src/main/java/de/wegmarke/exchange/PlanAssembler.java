package de.wegmarke.exchange;

import de.wegmarke.exchange.DocumentRefused.Reason;
import de.wegmarke.plan.Deadline;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.FinancialEffect;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.MeasureNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives the tree its paths and turns rows into measures. */
final class PlanAssembler {

    private static final Pattern ADDRESSEE =
            Pattern.compile(
                    "\\((?:Adressat(?:\\*?in)?|Adressaten) (?:ist|sind) (?:der |die |das )?([^()]{1,100})\\)");

    private final Doubts doubts;
    private final MeasureCells cells;
    private final List<Section> sections = new ArrayList<>();
    private final List<ImportedMeasure> measures = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private final Map<String, ImportedMeasure> byPath = new HashMap<>();
    private int lastField;

    PlanAssembler(Doubts doubts) {
        this.doubts = doubts;
        this.cells = new MeasureCells(doubts);
    }

    List<Section> sections() {
        return sections;
    }

    /** In the order of the document, also where a field has rows before a recommendation opens. */
    List<ImportedMeasure> measures() {
        return measures.stream().sorted(Comparator.comparingInt(ImportedMeasure::line)).toList();
    }

    void assemble(List<SectionDraft> fields) {
        for (var field : fields) {
            var number = number(field);
            var path = free(number, field);
            lastField = Integer.parseInt(number);
            add(field, path, null);
            if (field.isEmpty()) {
                doubts.add(DoubtKind.EMPTY_SECTION, field.line, path, field.title());
            }
            measures(field, path);
            recommendationsAndThemes(field, path);
        }
    }

    private void recommendationsAndThemes(SectionDraft field, String path) {
        var themes = 0;
        var goals = 0;
        for (var child : field.children) {
            switch (child.kind) {
                case RECOMMENDATION -> {
                    var childPath = free(path + "." + child.number, child);
                    add(child, childPath, path);
                    if (child.measures.isEmpty()) {
                        doubts.add(DoubtKind.EMPTY_SECTION, child.line, childPath, child.text());
                    }
                    measures(child, childPath);
                }
                case THEME -> theme(child, path + "-T" + ++themes, path);
                case GOAL -> add(child, path + "-Z" + ++goals, path);
                case ACTION_FIELD -> throw new IllegalStateException("A field within a field");
            }
        }
    }

    private void theme(SectionDraft theme, String path, String parentPath) {
        add(theme, path, parentPath);
        if (theme.isEmpty()) {
            doubts.add(DoubtKind.EMPTY_SECTION, theme.line, path, theme.title());
        }
        var goals = 0;
        for (var goal : theme.children) {
            add(goal, path + "-Z" + ++goals, path);
        }
    }

    /** The field's number: as printed, else the one its measures carry, else the next one. */
    private String number(SectionDraft field) {
        if (!field.number.isEmpty()) {
            return field.number;
        }
        var first =
                field.measures.stream()
                        .filter(MeasureDraft::wholeNumber)
                        .map(measure -> measure.label().substring(0, measure.label().indexOf('.')))
                        .findFirst();
        var number = first.orElse(String.valueOf(lastField + 1));
        doubts.add(DoubtKind.FIELD_NUMBER_DERIVED, field.line, number, field.title());
        return number;
    }

    private String free(String wanted, SectionDraft section) {
        var path = wanted;
        for (var occurrence = 2; !paths.add(path); occurrence++) {
            path = wanted + "-" + occurrence;
        }
        if (!path.equals(wanted)) {
            doubts.add(DoubtKind.DUPLICATE_SECTION, section.line, path, section.title());
        }
        return path;
    }

    private void add(SectionDraft draft, String path, @Nullable String parentPath) {
        var title = Section.withoutLeadingMark(draft.title());
        var text = Section.withoutLeadingMark(draft.text());
        var marks = Section.marksIn(draft.title()) + Section.marksIn(draft.text());
        var addressee = ADDRESSEE.matcher(draft.text());
        sections.add(
                new Section(
                        draft.kind,
                        path,
                        parentPath,
                        draft.number,
                        title,
                        text,
                        marks > 0,
                        marks,
                        draft.kind == ElementKind.RECOMMENDATION && addressee.find()
                                ? addressee.group(1)
                                : null,
                        draft.line));
    }

    private void measures(SectionDraft section, String parentPath) {
        for (var draft : section.measures) {
            var text = cells.text(draft);
            var number = number(draft, parentPath, text);
            var measure = measure(draft, number, parentPath, text);
            if (!text.isEmpty() && sameWords(text, section.text())) {
                doubts.add(DoubtKind.EQUALS_RECOMMENDATION, draft.line(), number.path(), text);
            }
            byPath.put(number.path(), measure);
            measures.add(measure);
        }
    }

    private ImportedMeasure measure(
            MeasureDraft draft, MeasureNumber number, String parentPath, String text) {
        var path = number.path();
        var bodies = cells.bodies(draft, path);
        return new ImportedMeasure(
                number,
                parentPath,
                Section.withoutLeadingMark(text),
                MeasureKind.of(Section.withoutLeadingMark(text)),
                bodies.bodies(),
                draft.bodies(),
                draft.header().has(Column.DEADLINE)
                        ? cells.deadline(draft, path)
                        : Deadline.unstated(),
                draft.header().has(Column.COST)
                        ? cells.financialEffect(draft, path)
                        : FinancialEffect.unstated(),
                Section.marksIn(text) > 0,
                draft.line());
    }

    private MeasureNumber number(MeasureDraft draft, String parentPath, String text) {
        if (draft.wholeNumber()) {
            return wholeNumber(draft, parentPath);
        }
        var occurrence = 1;
        var number = MeasureNumber.within(parentPath, draft.label(), occurrence);
        var first = byPath.get(number.path());
        while (byPath.containsKey(number.path())) {
            var same = byPath.get(number.path());
            if (same != null && sameWords(same.text(), text)) {
                throw duplicate(number.printed(), same, draft);
            }
            number = MeasureNumber.within(parentPath, draft.label(), ++occurrence);
        }
        if (first != null) {
            doubts.add(DoubtKind.DUPLICATE_LABEL, draft.line(), number.path(), draft.label());
        }
        return number;
    }

    private MeasureNumber wholeNumber(MeasureDraft draft, String parentPath) {
        var number = MeasureNumber.parse(draft.label());
        var same = byPath.get(number.path());
        if (same != null) {
            throw duplicate(number.path(), same, draft);
        }
        if (!number.path().startsWith(parentPath + ".")) {
            doubts.add(DoubtKind.NUMBER_OF_OTHER_FIELD, draft.line(), number.path(), draft.label());
        }
        if (!number.printed().equals(number.path())) {
            doubts.add(DoubtKind.NUMBER_WITH_ADDITION, draft.line(), number.path(), draft.label());
        }
        return number;
    }

    private static DocumentRefused duplicate(
            String number, ImportedMeasure first, MeasureDraft second) {
        return new DocumentRefused(Reason.DUPLICATE_NUMBER, number, first.line(), second.line());
    }

    private static boolean sameWords(String one, String other) {
        return one.replace(" ", "").equalsIgnoreCase(other.replace(" ", ""));
    }
}
