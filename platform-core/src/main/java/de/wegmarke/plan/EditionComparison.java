package de.wegmarke.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out the difference between what is stored and what an edition says. */
final class EditionComparison {

    private final List<PlanElement> elements;
    private final List<Measure> measures;
    private final List<MeasureNumber> everUsed;
    private final BodyRegister register;

    /**
     * @param everUsed the numbers that measures of the plan have and had
     */
    EditionComparison(
            List<PlanElement> elements,
            List<Measure> measures,
            List<MeasureNumber> everUsed,
            BodyRegister register) {
        this.elements = elements;
        this.measures = measures;
        this.everUsed = everUsed;
        this.register = register;
    }

    EditionDifference difference(boolean first, Edition edition) {
        var matching = new MeasureMatching(edition.measures(), measures);
        var added = new ArrayList<EditionDifference.Entry>();
        var changed = new ArrayList<EditionDifference.ChangedMeasure>();
        int unchanged = 0;
        for (var statement : edition.measures()) {
            // Also asks for the bodies, so that unknown ones are proposed.
            var content = content(statement, register);
            var stored = matching.continuedBy(statement);
            if (stored == null) {
                added.add(new EditionDifference.Entry(statement.number().path(), statement.text()));
            } else {
                var changes = changes(stored.content(), content);
                if (changes.isEmpty()) {
                    unchanged++;
                } else {
                    var path = statement.number().path();
                    changed.add(
                            new EditionDifference.ChangedMeasure(
                                    path,
                                    stored.path().equals(path) ? null : stored.path(),
                                    statement.text(),
                                    changes));
                }
            }
        }
        var kept = new KeptMeasures(matching, elements, everUsed, edition);
        return withPlaces(
                first,
                edition,
                added,
                changed,
                Stream.concat(matching.gone().stream(), kept.withoutPlace().stream())
                        .map(m -> new EditionDifference.Entry(m.path(), m.content().text()))
                        .toList(),
                kept.kept().stream().map(EditionComparison::kept).toList(),
                unchanged);
    }

    private static EditionDifference.KeptMeasure kept(KeptMeasures.Kept kept) {
        return new EditionDifference.KeptMeasure(
                kept.number().path(),
                kept.isRenumbered() ? kept.measure().path() : null,
                kept.measure().content().text(),
                kept.otherPlace());
    }

    private EditionDifference withPlaces(
            boolean first,
            Edition edition,
            List<EditionDifference.Entry> added,
            List<EditionDifference.ChangedMeasure> changed,
            List<EditionDifference.Entry> gone,
            List<EditionDifference.KeptMeasure> kept,
            int unchanged) {
        var remaining =
                elements.stream()
                        .collect(
                                Collectors.toMap(
                                        PlanElement::path,
                                        e -> e,
                                        (a, b) -> a,
                                        LinkedHashMap::new));
        var placesAdded = new ArrayList<EditionDifference.Entry>();
        var placesChanged = new ArrayList<EditionDifference.Entry>();
        int position = 0;
        for (var place : edition.places()) {
            var content = content(place, position++);
            var stored = remaining.remove(place.path());
            if (stored == null) {
                placesAdded.add(entry(content));
            } else if (!stored.content().saysTheSameAs(content)) {
                placesChanged.add(entry(content));
            }
        }
        return new EditionDifference(
                first,
                added,
                changed,
                gone,
                kept,
                unchanged,
                placesAdded,
                placesChanged,
                remaining.values().stream().map(e -> entry(e.content())).toList(),
                register.proposed().stream().map(Body::name).toList());
    }

    private static EditionDifference.Entry entry(ElementContent content) {
        return new EditionDifference.Entry(content.path(), content.wording());
    }

    static ElementContent content(Edition.Place place, int position) {
        return new ElementContent(
                place.kind(),
                place.path(),
                place.number(),
                place.title(),
                place.text(),
                place.markedNew(),
                place.newMarks(),
                place.addressee(),
                position);
    }

    static MeasureContent content(Edition.Statement statement, BodyRegister register) {
        return new MeasureContent(
                statement.number(),
                statement.text(),
                statement.kind(),
                statement.deadline(),
                statement.financialEffect(),
                statement.bodiesAsWritten(),
                register.responsibilities(statement.bodies()),
                statement.markedNew());
    }

    private static List<FieldChange> changes(MeasureContent before, MeasureContent after) {
        return Stream.of(
                        new FieldChange(
                                MeasureField.NUMBER,
                                before.number().printed(),
                                after.number().printed()),
                        new FieldChange(
                                MeasureField.PATH, before.number().path(), after.number().path()),
                        new FieldChange(MeasureField.TEXT, before.text(), after.text()),
                        new FieldChange(MeasureField.KIND, before.kind(), after.kind()),
                        new FieldChange(
                                MeasureField.BODIES, before.bodiesText(), after.bodiesText()),
                        new FieldChange(
                                MeasureField.DEADLINE,
                                before.deadline().asWritten(),
                                after.deadline().asWritten()),
                        new FieldChange(
                                MeasureField.FINANCIAL_EFFECT,
                                before.financialEffect().asWritten(),
                                after.financialEffect().asWritten()),
                        new FieldChange(
                                MeasureField.MARKED_NEW, before.markedNew(), after.markedNew()))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }
}
