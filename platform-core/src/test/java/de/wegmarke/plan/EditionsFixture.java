package de.wegmarke.plan;

import java.util.List;
import java.util.UUID;

/** Short words for editions and stored measures in tests. */
final class EditionsFixture {

    static final UUID PLAN = UUID.randomUUID();
    static final UUID PLACE = UUID.randomUUID();

    private EditionsFixture() {}

    static Edition.Statement statement(String path, String text) {
        return statement(path, text, "Jugendamt", "fortlaufend");
    }

    static Edition.Statement statement(String path, String text, String body, String deadline) {
        return new Edition.Statement(
                new MeasureNumber(path.substring(path.indexOf('-') + 1), path),
                "1.1",
                text,
                MeasureKind.MEASURE,
                List.of(new StatedBody(body, ResponsibilityRole.UNSTATED, null)),
                body,
                Deadline.parse(deadline),
                FinancialEffect.parse("keine"),
                false);
    }

    static Measure stored(Edition.Statement statement, BodyRegister register) {
        return new Measure(PLAN, PLACE, EditionComparison.content(statement, register));
    }

    static Edition edition(Edition.Statement... statements) {
        return new Edition(
                new PlanHeading("Plan", null, true, null, null),
                List.of(
                        new Edition.Place(
                                ElementKind.ACTION_FIELD,
                                "1",
                                null,
                                "1",
                                "Feld",
                                "",
                                false,
                                0,
                                null),
                        new Edition.Place(
                                ElementKind.RECOMMENDATION,
                                "1.1",
                                "1",
                                "1",
                                "",
                                "Rat",
                                false,
                                0,
                                null)),
                List.of(statements));
    }
}
