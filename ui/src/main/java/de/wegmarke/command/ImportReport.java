package de.wegmarke.command;

import de.wegmarke.api.DeadlineValue;
import de.wegmarke.api.FinancialEffectValue;
import de.wegmarke.exchange.DoubtKind;
import de.wegmarke.exchange.ImportPreview;
import de.wegmarke.exchange.ImportedMeasure;
import de.wegmarke.exchange.PlanDocument;
import de.wegmarke.exchange.Section;
import de.wegmarke.plan.EditionDifference;
import de.wegmarke.plan.ElementKind;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.tenancy.TenantKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document holds and what importing it changes, as JSON. */
record ImportReport(
        String tenant,
        String file,
        boolean dryRun,
        String title,
        @Nullable LocalDate asOf,
        boolean draft,
        @Nullable LocalDate resolutionOn,
        @Nullable String councilPaper,
        List<Place> fields,
        List<Place> recommendations,
        List<Place> goals,
        List<Place> themes,
        List<Measure> measures,
        List<Question> doubts,
        EditionDifference difference) {

    record Place(
            String path,
            @Nullable String parent,
            String number,
            String title,
            String text,
            boolean markedNew,
            int newMarks,
            @Nullable String addressee,
            int line) {

        static Place of(Section section) {
            return new Place(
                    section.path(),
                    section.parentPath(),
                    section.number(),
                    section.title(),
                    section.text(),
                    section.markedNew(),
                    section.newMarks(),
                    section.addressee(),
                    section.line());
        }
    }

    record Responsible(String name, ResponsibilityRole role, @Nullable String specifier) {}

    record Measure(
            String path,
            String number,
            String parent,
            String text,
            MeasureKind kind,
            List<Responsible> bodies,
            String bodiesAsWritten,
            DeadlineValue deadline,
            FinancialEffectValue financialEffect,
            boolean markedNew,
            int line) {

        static Measure of(ImportedMeasure measure) {
            return new Measure(
                    measure.number().path(),
                    measure.number().printed(),
                    measure.parentPath(),
                    measure.text(),
                    measure.kind(),
                    measure.bodies().stream()
                            .map(
                                    body ->
                                            new Responsible(
                                                    body.name(), body.role(), body.specifier()))
                            .toList(),
                    measure.bodiesAsWritten(),
                    DeadlineValue.of(measure.deadline()),
                    FinancialEffectValue.of(measure.financialEffect()),
                    measure.markedNew(),
                    measure.line());
        }
    }

    record Question(DoubtKind kind, int line, String place, String message, String quote) {}

    static ImportReport of(TenantKey tenant, String file, boolean dryRun, ImportPreview preview) {
        var document = preview.document();
        return new ImportReport(
                tenant.value(),
                file,
                dryRun,
                document.title(),
                document.asOf(),
                document.draft(),
                document.resolutionOn(),
                document.councilPaper(),
                places(document, ElementKind.ACTION_FIELD),
                places(document, ElementKind.RECOMMENDATION),
                places(document, ElementKind.GOAL),
                places(document, ElementKind.THEME),
                document.measures().stream().map(Measure::of).toList(),
                document.doubts().stream()
                        .map(
                                doubt ->
                                        new Question(
                                                doubt.kind(),
                                                doubt.line(),
                                                doubt.place(),
                                                doubt.kind().text(Locale.getDefault()),
                                                doubt.quote()))
                        .toList(),
                preview.difference());
    }

    private static List<Place> places(PlanDocument document, ElementKind kind) {
        return document.sections(kind).stream().map(Place::of).toList();
    }
}
