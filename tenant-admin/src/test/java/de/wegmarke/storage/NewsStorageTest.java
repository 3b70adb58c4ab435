package de.wegmarke.storage;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.notification.MailAddress;
import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailRecipient;
import de.wegmarke.notification.MailSubject;
import de.wegmarke.notification.MailTemplate;
import de.wegmarke.notification.MailText;
import de.wegmarke.story.StoryNotice;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.adoption.DraftMeasure;
import de.wegmarke.story.adoption.NewAnswer;
import de.wegmarke.story.adoption.NewQuestion;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who is told what by mail, and what is no longer worth a mail. */
class NewsStorageTest extends AdoptionTest {

    @Autowired private List<MailTemplate> templates;

    @Test
    void nobody_is_told_of_an_answer_or_an_outcome_that_says_nothing_new() {
        var asked =
                manager(
                        adopter,
                        () -> questions.ask(adopter, story, new NewQuestion("Amt", "Wie?", true)));
        answer(teller, asked, 0, new NewAnswer("Amt", "So.", false));
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        manager(adopter, () -> adopting.takeIntoPlan(adopter, id, 0));
        say(id, AdoptionOutcome.WORKED, "Alle kamen.", true);
        var answered = question(asked).answeredAt();
        var said = found(id).outcome();
        manager(adopter, () -> news.deliver(adopter));
        manager(teller, () -> news.deliver(teller));

        answer(teller, asked, 1, new NewAnswer("Amt", "So.", true));
        say(id, AdoptionOutcome.WORKED, "Alle kamen.", true);

        assertThat(question(asked).published()).isTrue();
        assertThat(question(asked).answeredAt()).isEqualTo(answered);
        assertThat(found(id).outcome()).isEqualTo(said);
        assertThat(manager(adopter, () -> news.deliver(adopter))).isZero();
        assertThat(manager(teller, () -> news.deliver(teller))).isZero();
    }

    @Test
    void news_of_one_story_become_one_mail_that_says_each() {
        adopt(adopter, "Wir veranstalten ein Sportfest.");
        var asked =
                manager(
                        adopter,
                        () ->
                                questions.ask(
                                        adopter,
                                        story,
                                        new NewQuestion(
                                                "Sozialamt",
                                                "Wer hat die Vereine gewonnen?",
                                                true)));

        assertThat(manager(teller, () -> news.deliver(teller))).isEqualTo(1);
        assertThat(manager(teller, () -> news.deliver(teller))).isZero();

        var mail = newest(teller);
        assertThat(mail.to())
                .extracting(MailAddress::value)
                .containsExactly("integration@stadt.example");
        assertThat(mail.subject())
                .isEqualTo("2 Neuigkeiten zur Geschichte „Ein Sportfest für alle“");
        assertThat(mail.text())
                .startsWith("Guten Tag,")
                .contains("nachnutzkreis (Sozialamt) fragt")
                .contains("„Wer hat die Vereine gewonnen?“")
                .containsPattern("als\\s+Entwurf\\s+neben\\s+dem\\s+eigenen\\s+Plan")
                .contains("/erzaehlkreis/fragen")
                .doesNotContain("Leitung");

        answer(teller, asked, 0, new NewAnswer("Sportamt", "Der Kreissportbund.", false));
        // What has been answered since is not asked again.
        assertThat(newest(teller).text()).doesNotContain("gewonnen");

        manager(adopter, () -> news.deliver(adopter));
        assertThat(newest(adopter))
                .satisfies(
                        answered -> {
                            assertThat(answered.subject())
                                    .isEqualTo(
                                            "Antwort auf Ihre Frage zu „Ein Sportfest für alle“:"
                                                    + " erzaehlkreis");
                            assertThat(answered.text())
                                    .contains("Ihre Frage:\n„Wer hat die Vereine gewonnen?“")
                                    .contains("Die Antwort:\n„Der Kreissportbund.“")
                                    .contains("/nachnutzkreis/fragen");
                        });
    }

    @Test
    void proposals_are_told_together_and_only_while_they_wait() {
        manager(teller, () -> news.deliver(teller));
        database()
                .superuser()
                .sql(
                        """
                        insert into platform.curated_stories (id, version, tenant_key, key, state, revision, title,
                                                              content, public_page, released_at, released_by,
                                                              state_since)
                        values (?, 1, ?, ?, 'WITH_INSTITUTE', 1, 'Ein Sportfest für alle', '{}', false, now(), 'L',
                                now())
                        """)
                .params(storyId, teller.value(), story.key())
                .update();
        for (var part : List.of("AIM", "EFFECT")) {
            database()
                    .superuser()
                    .sql(
                            """
                            with made as (
                                insert into platform.story_proposals (id, story, part, before, after, state, revision,
                                                                      at, actor_id, actor_name)
                                values (gen_random_uuid(), ?, ?, 'a', 'b', 'OPEN', 1, now(), gen_random_uuid(), 'I')
                                returning story)
                            insert into platform.story_notices (id, tenant_key, kind, story, at)
                            select gen_random_uuid(), ?, 'PROPOSED', story, now() from made
                            """)
                    .params(storyId, part, teller.value())
                    .update();
        }

        assertThat(manager(teller, () -> news.deliver(teller))).isEqualTo(1);

        var mail = newest(teller);
        assertThat(mail.subject())
                .isEqualTo("Vorschlag zu Ihrer Geschichte „Ein Sportfest für alle“");
        assertThat(mail.text())
                .containsPattern("2\\s+Vorschläge")
                .containsOnlyOnce("Begleitinstitut")
                .contains("/erzaehlkreis/eigene-geschichten/" + story.key());

        database()
                .superuser()
                .sql("update platform.story_proposals set state = 'ACCEPTED' where story = ?")
                .param(storyId)
                .update();
        assertThat(newestIfAny(teller)).isEmpty();
    }

    @Test
    void news_wait_in_the_letter_box_until_there_is_an_address() {
        var town = municipality("postkreis");
        var theirs = toldBy(town);
        manager(
                adopter,
                () -> adopting.adopt(adopter, theirs, DraftMeasure.at("1.1", "Ein Fest.")));

        assertThat(manager(town, () -> news.reachesSomebody(town))).isFalse();
        assertThat(manager(town, () -> news.deliver(town))).isZero();
        lets(town, () -> reach(town));
        assertThat(manager(town, () -> news.reachesSomebody(town))).isTrue();
        assertThat(manager(town, () -> news.deliver(town))).isEqualTo(1);
    }

    @Test
    void a_mail_says_what_became_of_a_story_and_nothing_that_is_no_longer_so() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        manager(adopter, () -> adopting.takeIntoPlan(adopter, id, 0));
        say(id, AdoptionOutcome.WORKED_AFTER_CHANGES, "Erst am Sonntag kamen viele.", true);
        drop(StoryNotice.PUBLISHED, teller);
        manager(teller, () -> news.deliver(teller));

        assertThat(newest(teller).subject()).startsWith("3 Neuigkeiten");
        assertThat(newest(teller).text())
                .contains("nachnutzkreis hat Ihre Geschichte", "„Erst am Sonntag kamen viele.“")
                .containsPattern("ist\\s+jetzt\\s+veröffentlicht")
                .containsPattern("nach\\s+Änderungen\\s+funktioniert");

        lets(adopter, () -> outcomes.holdBack(adopter, id));
        withdraw();
        assertThat(newest(teller).text())
                .doesNotContain("Erst am Sonntag")
                .doesNotContainPattern("jetzt\\s+veröffentlicht");
    }

    @Test
    void whoever_gave_it_up_or_can_read_it_again_is_not_told_that_it_was_taken_back() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        manager(adopter, () -> news.deliver(adopter));
        withdraw();
        manager(adopter, () -> news.deliver(adopter));
        assertThat(newestIfAny(adopter)).isPresent();

        database()
                .superuser()
                .sql("update platform.stories set content = '{}', withdrawn_at = null where id = ?")
                .param(storyId)
                .update();
        assertThat(newestIfAny(adopter)).as("published again").isEmpty();
        withdraw();
        lets(adopter, () -> adopting.giveUp(adopter, id));
        assertThat(newestIfAny(adopter)).as("given up").isEmpty();
    }

    private void drop(StoryNotice notice, TenantKey to) {
        database()
                .superuser()
                .sql(
                        """
                        insert into platform.story_notices (id, tenant_key, kind, story, at)
                        values (gen_random_uuid(), ?, ?, ?, now())
                        """)
                .params(to.value(), notice.name(), storyId)
                .update();
    }

    @Test
    void those_who_took_a_story_up_learn_that_it_was_taken_back_and_keep_what_they_have() {
        var id = adopt(adopter, "Wir veranstalten ein Sportfest.");
        manager(adopter, () -> adopting.takeIntoPlan(adopter, id, 0));
        manager(adopter, () -> news.deliver(adopter));
        withdraw();

        assertThat(manager(adopter, () -> news.deliver(adopter))).isEqualTo(1);
        assertThat(newest(adopter).subject())
                .isEqualTo("Zurückgezogen: die Geschichte „Ein Sportfest für alle“");
        assertThat(found(id).withdrawnAt()).isNotNull();
        assertThat(found(id).measurePath()).isNotNull();
        assertThat(read().adopters()).isEmpty();
        violates(
                "adoption.rule.story-not-there",
                () -> adopt(other, "Zu spät für dieses Sportfest."));
    }

    private MailText newest(TenantKey tenant) {
        return newestIfAny(tenant).orElseThrow();
    }

    private Optional<MailText> newestIfAny(TenantKey tenant) {
        var mail =
                manager(tenant, () -> mails.page(tenant, 0, 50)).mails().stream()
                        .filter(one -> one.kind() == MailKind.STORY_NEWS)
                        .findFirst()
                        .orElseThrow();
        var template =
                templates.stream()
                        .filter(one -> one.kind() == MailKind.STORY_NEWS)
                        .findFirst()
                        .orElseThrow();
        return TenantContext.call(
                tenant,
                () ->
                        requireNonNull(
                                new TransactionTemplate(transactions)
                                        .execute(
                                                status ->
                                                        template.build(
                                                                new MailSubject(
                                                                        tenant,
                                                                        MailRecipient.management(
                                                                                "Management"),
                                                                        mail.reference())))));
    }
}
