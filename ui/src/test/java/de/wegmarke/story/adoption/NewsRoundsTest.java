package de.wegmarke.story.adoption;

import static de.wegmarke.reporting.Municipality.as;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.RunningApplication;
import de.wegmarke.notification.MailReading;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.story.StoryNotice;
import de.wegmarke.story.StoryNotices;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenancy.TenantStatus;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@RunningApplication
class NewsRoundsTest {

    @Autowired ApplicationContext context;
    @Autowired StoryNews news;
    @Autowired StoryNotices notices;
    @Autowired TenantDirectory tenants;
    @Autowired MailReading mails;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void every_active_municipality_gets_its_turn_whatever_happens_to_another() {
        var first = reached("rundenkreis-eins");
        var suspended = reached("rundenkreis-zwei");
        var last = reached("rundenkreis-drei");
        for (var town : List.of(first, suspended, last)) {
            drop(town);
        }

        new NewsRounds(
                        news,
                        new SomeTenants(
                                List.of(
                                        tenant(first.key, first.key, TenantStatus.ACTIVE),
                                        tenant(
                                                first.key,
                                                new TenantKey("gibt-es-nicht"),
                                                TenantStatus.ACTIVE),
                                        tenant(
                                                suspended.key,
                                                suspended.key,
                                                TenantStatus.SUSPENDED),
                                        tenant(last.key, last.key, TenantStatus.ACTIVE))))
                .everyTenant();

        assertThat(queued(first)).isEqualTo(1);
        assertThat(queued(last)).isEqualTo(1);
        assertThat(queued(suspended)).isZero();
    }

    private Municipality reached(String key) {
        return Municipality.founded(key, context).reachedAt("integration@kreis.example");
    }

    private void drop(Municipality town) {
        TenantContext.run(
                town.key,
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        status ->
                                                notices.drop(
                                                        StoryNotice.PUBLISHED,
                                                        town.key,
                                                        UUID.randomUUID(),
                                                        null)));
    }

    private int queued(Municipality town) {
        return as(town.manager, () -> mails.page(town.key, 0, 10)).mails().size();
    }

    private Tenant tenant(TenantKey like, TenantKey key, TenantStatus status) {
        var known = tenants.find(like).orElseThrow();
        return new Tenant(
                key,
                known.name(),
                known.kind(),
                known.ags(),
                known.schema(),
                known.role(),
                status,
                known.programme(),
                known.genderNotation());
    }

    /** Only these; those of other tests have their own turn. */
    private record SomeTenants(List<Tenant> all) implements TenantDirectory {

        @Override
        public Optional<Tenant> find(TenantKey key) {
            return all.stream().filter(tenant -> tenant.key().equals(key)).findFirst();
        }

        @Override
        public void refresh() {
            // They do not change.
        }
    }
}
