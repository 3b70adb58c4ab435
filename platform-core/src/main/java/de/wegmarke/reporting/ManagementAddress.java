package de.wegmarke.reporting;

import de.wegmarke.notification.MailAddress;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where the integration management of the bound tenant is reached: the address that it has entered
 * for what Wegmarke tells it. For mails of other features, inside their transaction.
 */
@Component
public class ManagementAddress {

    private final ReminderSettingRepository settings;

    ManagementAddress(ReminderSettingRepository settings) {
        this.settings = settings;
    }

    /** Empty if nobody has entered one. */
    public Optional<MailAddress> find() {
        return Optional.ofNullable(settings.plan().management());
    }
}
