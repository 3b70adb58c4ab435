package de.wegmarke.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated entry that somebody wants to add to a measure.
 *
 * @param text up to 4,000 characters
 * @param evidenceUrl an http or https address, or nothing
 */
public record NewNote(
        LocalDate notedOn,
        String text,
        @Nullable String evidenceLabel,
        @Nullable String evidenceUrl) {

    private static final int LONGEST = 4_000;

    public NewNote {
        text = text.strip();
        evidenceLabel = blankToNull(evidenceLabel);
        evidenceUrl = blankToNull(evidenceUrl);
        if (text.isEmpty()) {
            throw new RuleViolation("note.rule.text-missing");
        }
        if (text.length() > LONGEST) {
            throw new RuleViolation("note.rule.text-too-long", LONGEST);
        }
        if (evidenceUrl != null && !WebAddress.isOne(evidenceUrl)) {
            throw new RuleViolation("note.rule.address-not-web");
        }
    }

    private static @Nullable String blankToNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
