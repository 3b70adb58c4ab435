package de.wegmarke.ui.reporting.report;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.plan.EuroText;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.CommitteeStep;
import de.wegmarke.reporting.CommitteeStep.Competence;
import de.wegmarke.reporting.FinancialLine;
import de.wegmarke.ui.component.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Committees and costs as lines that one can type and paste: {@code Ausschuss; 24.05.2026;
 * Vorberatung} and {@code Druck; 1.500,00; einmalig}.
 */
final class CouncilLines {

    private static final String BETWEEN = ";";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private CouncilLines() {}

    /**
     * @throws RuleViolation with the line that cannot be understood
     */
    static List<CommitteeStep> committees(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(CouncilLines::committee).toList();
    }

    private static CommitteeStep committee(String line) {
        var parts = parts(line, "council.rule.committee");
        return new CommitteeStep(parts[0], day(parts[1], line), competence(parts[2], line));
    }

    private static @Nullable LocalDate day(String written, String line) {
        try {
            return written.isEmpty() ? null : LocalDate.parse(written, DAY);
        } catch (DateTimeException noDay) {
            throw new RuleViolation("council.rule.committee", line);
        }
    }

    private static Competence competence(String written, String line) {
        return Arrays.stream(Competence.values())
                .filter(one -> Wording.of(one).equalsIgnoreCase(written))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("council.rule.committee", line));
    }

    static String ofCommittees(List<CommitteeStep> steps) {
        return steps.stream()
                .map(
                        step ->
                                t(
                                        "council.line",
                                        step.committee(),
                                        step.on() == null ? "" : WRITTEN.format(step.on()),
                                        Wording.of(step.competence())))
                .collect(Collectors.joining("\n"));
    }

    /**
     * @throws RuleViolation with the line that cannot be understood
     */
    static List<FinancialLine> finances(String lines) {
        return lines.lines().filter(line -> !line.isBlank()).map(CouncilLines::finance).toList();
    }

    private static FinancialLine finance(String line) {
        var parts = parts(line, "council.rule.finance");
        var amount = EuroText.parse(parts[1]);
        if (amount == null && !parts[1].isEmpty()) {
            throw new RuleViolation("council.rule.finance", line);
        }
        return new FinancialLine(parts[0], amount, parts[2].isEmpty() ? null : parts[2]);
    }

    static String ofFinances(List<FinancialLine> lines) {
        return lines.stream()
                .map(
                        line ->
                                t(
                                        "council.line",
                                        line.label(),
                                        line.amount() == null
                                                ? ""
                                                : EuroText.written(line.amount()),
                                        line.note() == null ? "" : line.note()))
                .collect(Collectors.joining("\n"));
    }

    /** Three parts; those at the end may be missing. */
    private static String[] parts(String line, String rule) {
        var given = line.split(BETWEEN, -1);
        if (given.length > 3 || given[0].isBlank()) {
            throw new RuleViolation(rule, line);
        }
        var parts = new String[] {"", "", ""};
        for (int i = 0; i < given.length; i++) {
            parts[i] = given[i].strip();
        }
        return parts;
    }
}
