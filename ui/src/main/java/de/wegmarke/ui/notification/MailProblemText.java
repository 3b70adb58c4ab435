package de.wegmarke.ui.notification;

import static de.wegmarke.ui.component.Wording.t;

import de.wegmarke.notification.MailView;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Wording;

/** Why a mail did not go out and what happens now, as a sentence or two. */
final class MailProblemText {

    private MailProblemText() {}

    /** Empty if there is nothing to say. */
    static String of(MailView mail) {
        var problem = mail.problem();
        if (problem == null) {
            return "";
        }
        var words = Wording.of(problem);
        if (mail.detail() != null) {
            words = t("mail.problem.detail", words, mail.detail());
        }
        return mail.nextAttempt() == null
                ? words
                : t("mail.problem.again", words, DateText.of(mail.nextAttempt()));
    }
}
