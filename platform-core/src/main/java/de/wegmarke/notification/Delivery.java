package de.wegmarke.notification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Hands a mail over to where it goes. */
interface Delivery {

    /**
     * Never throws for what a mail server may answer: that is an outcome.
     *
     * @param id names the mail, so that a server can tell two attempts at one from two mails
     */
    Outcome deliver(UUID id, MailText mail);

    /** What became of an attempt. */
    sealed interface Outcome {

        /**
         * @param refused addresses that were refused while others took it
         */
        record Sent(List<String> refused) implements Outcome {}

        /** It stays here. */
        record Kept() implements Outcome {}

        /** Certainly not sent, and another attempt may succeed. */
        record Postponed(MailProblem problem, @Nullable String detail) implements Outcome {}

        /** Certainly not sent, and another attempt would not help. */
        record Refused(MailProblem problem, @Nullable String detail) implements Outcome {}

        /** Perhaps sent. */
        record Unclear() implements Outcome {}
    }
}
