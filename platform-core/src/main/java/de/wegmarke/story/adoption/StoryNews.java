package de.wegmarke.story.adoption;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailRecipient;
import de.wegmarke.notification.Outbox;
import de.wegmarke.reporting.ManagementAddress;
import de.wegmarke.rows.Columns;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what others have dropped into this municipality's letter box on the platform, and queues a
 * mail to its integration management: one for each story, however much there is to say.
 */
@Service
@Transactional
@Requires(Permission.STORY_SPEAK)
public class StoryNews {

    private final EntityManager entities;
    private final Outbox outbox;
    private final ManagementAddress management;
    private final NewsTexts texts;

    StoryNews(
            EntityManager entities, Outbox outbox, ManagementAddress management, NewsTexts texts) {
        this.entities = entities;
        this.outbox = outbox;
        this.management = management;
        this.texts = texts;
    }

    /** Whether the integration management has an address; without one, no mail goes out. */
    @Transactional(readOnly = true)
    public boolean reachesSomebody(TenantKey tenant) {
        return management.find().isPresent();
    }

    /**
     * Empties the letter box; what is of a kind without words stays in it, and while the
     * integration management has no address all of it. Two that do it at once take each notice
     * once.
     *
     * @return how many mails were queued
     */
    public int deliver(TenantKey tenant) {
        if (management.find().isEmpty()) {
            return 0;
        }
        var mails =
                Columns.rows(
                                entities,
                                """
                                with taken as (
                                    delete from platform.story_notices
                                    where tenant_key = :tenant and kind = any(cast(:kinds as text[]))
                                    returning id, kind, story, subject, at
                                ), mails as materialized (
                                    select story, gen_random_uuid() as reference
                                    from (select distinct story from taken) as told
                                ), kept as (
                                    insert into story_news (id, reference, kind, story, subject, at)
                                    select t.id, m.reference, t.kind, t.story, t.subject, t.at
                                    from taken t join mails m on m.story = t.story
                                    returning reference
                                )
                                select distinct reference from kept
                                """,
                                Map.of("tenant", tenant.value(), "kinds", texts.kinds()))
                        .stream()
                        .map(row -> row.get("reference", UUID.class))
                        .toList();
        var recipient = List.of(MailRecipient.management(texts.of("management")));
        mails.forEach(mail -> outbox.queue(MailKind.STORY_NEWS, mail.toString(), recipient));
        return mails.size();
    }
}
