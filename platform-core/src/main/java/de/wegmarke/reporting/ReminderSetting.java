package de.wegmarke.reporting;

import de.wegmarke.notification.MailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The one row that says how this municipality reminds. */
@Entity
@Table(name = "reminder_setting")
class ReminderSetting {

    @Id private boolean one = true;
    @Version private @Nullable Integer version;

    @Column(name = "days_before")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> daysBefore;

    @Column(name = "repeat_every")
    private int repeatEvery;

    @Column(name = "repeat_most")
    private int repeatMost;

    @Column(name = "escalate_after")
    private @Nullable Integer escalateAfter;

    private @Nullable String fallback;
    private @Nullable String management;
    private @Nullable String contact;

    protected ReminderSetting() {}

    ReminderSetting(ReminderPlan plan) {
        take(plan);
    }

    final void take(ReminderPlan plan) {
        daysBefore = plan.daysBefore();
        repeatEvery = plan.repeatEvery();
        repeatMost = plan.repeatMost();
        escalateAfter = plan.escalateAfter();
        fallback = value(plan.fallback());
        management = value(plan.management());
        contact = plan.contact();
    }

    private static @Nullable String value(@Nullable MailAddress address) {
        return address == null ? null : address.value();
    }

    private static @Nullable MailAddress address(@Nullable String value) {
        return value == null ? null : new MailAddress(value);
    }

    ReminderPlan plan() {
        return new ReminderPlan(
                daysBefore,
                repeatEvery,
                repeatMost,
                escalateAfter,
                address(fallback),
                address(management),
                contact);
    }

    int version() {
        return version == null ? 0 : version;
    }
}
