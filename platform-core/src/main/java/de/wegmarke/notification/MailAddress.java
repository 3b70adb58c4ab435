package de.wegmarke.notification;

import de.wegmarke.plan.RuleViolation;
import java.util.regex.Pattern;

/**
 * An address for mail, for example {@code jugendamt@erfurt.example}: the address alone, without a
 * name before it, in the form that browsers accept in forms (HTML Living Standard, valid e-mail
 * address) with at least one dot behind the {@code @}. So nothing in it can begin a header.
 *
 * @throws RuleViolation if it has another form
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern FORM =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@"
                            + LABEL
                            + "(?:\\."
                            + LABEL
                            + ")+");

    public MailAddress {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new RuleViolation("mail.rule.address", value);
        }
    }

    /** The address without blanks around it. */
    public static MailAddress parse(String typed) {
        return new MailAddress(typed.strip());
    }

    @Override
    public String toString() {
        return value;
    }
}
