package de.wegmarke.command;

import de.wegmarke.exchange.DocumentRefused;
import java.util.List;
import java.util.Locale;

/** Why a document was refused, as JSON. */
record RefusalReport(Refusal refused) {

    record Refusal(DocumentRefused.Reason reason, String message, List<Integer> lines) {}

    static RefusalReport of(DocumentRefused refused) {
        return new RefusalReport(
                new Refusal(refused.reason(), refused.text(Locale.getDefault()), refused.lines()));
    }
}
