package de.wegmarke.story.adoption;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryNotice;
import de.wegmarke.story.StoryNotices;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantDirectory;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions from one municipality to another about its story. Both see question and answer; others
 * only what the answering municipality publishes, which it may if the asking one agreed.
 */
@Service
@Transactional
@Requires(Permission.STORY_SPEAK)
public class StoryQuestions {

    private final EntityManager entities;
    private final QuestionRows rows;
    private final StoryNotices notices;
    private final TenantDirectory tenants;
    private final Clock clock;

    StoryQuestions(
            EntityManager entities,
            QuestionRows rows,
            StoryNotices notices,
            TenantDirectory tenants,
            Clock clock) {
        this.entities = entities;
        this.rows = rows;
        this.notices = notices;
        this.tenants = tenants;
        this.clock = clock;
    }

    /** What this municipality has asked others, open questions first. */
    @Transactional(readOnly = true)
    public List<QuestionView> asked(TenantKey tenant) {
        return rows.asked(tenant);
    }

    /** What it has asked about one story. */
    @Transactional(readOnly = true)
    public List<QuestionView> asked(TenantKey tenant, StoryId story) {
        return rows.asked(tenant, story);
    }

    /** What others ask about its stories, open questions first. */
    @Transactional(readOnly = true)
    public List<QuestionView> received(TenantKey tenant) {
        return rows.received(tenant);
    }

    /**
     * Asks.
     *
     * @return the question's id
     * @throws RuleViolation if the story is not published, one's own, or its municipality is
     *     suspended, so that nobody could answer
     */
    public UUID ask(TenantKey tenant, StoryId story, NewQuestion question) {
        if (story.municipality().equals(tenant)) {
            throw new RuleViolation("question.rule.own-story");
        }
        var known = KnownStory.readable(entities, story);
        if (tenants.find(story.municipality()).filter(Tenant::isActive).isEmpty()) {
            throw new RuleViolation("question.rule.suspended");
        }
        var id = UUID.randomUUID();
        Columns.write(
                entities,
                """
                insert into platform.story_questions (id, story, tenant_key, asked_office, text, may_publish, asked_at)
                values (:id, :story, :tenant, :office, :text, :publish, :at)
                """,
                Map.of(
                        "id", id,
                        "story", known.id(),
                        "tenant", tenant.value(),
                        "office", question.office(),
                        "text", question.text(),
                        "publish", question.mayPublish(),
                        "at", clock.instant()));
        log(id, "ASKED");
        notices.drop(StoryNotice.QUESTION_ASKED, story.municipality(), known.id(), id);
        return id;
    }

    /**
     * Takes a question back.
     *
     * @throws RuleViolation if it is answered, or none of this municipality
     */
    public void takeBack(TenantKey tenant, UUID question) {
        var known = required(question);
        if (!known.asker().equals(tenant)) {
            throw new RuleViolation("question.rule.gone");
        }
        var deleted =
                Columns.write(
                        entities,
                        "delete from platform.story_questions where id = :id and answer is null",
                        Map.of("id", question));
        if (deleted == 0) {
            throw new RuleViolation("question.rule.answered");
        }
        log(question, "TAKEN_BACK");
    }

    /**
     * Answers, or corrects the answer. The asker is told if there is something new to read.
     *
     * @param version the version the person saw
     * @throws RuleViolation if somebody else was faster, the asker did not agree to publishing, or
     *     it is no question to this municipality
     */
    public void answer(TenantKey tenant, UUID question, int version, NewAnswer answer) {
        var known = receivedBy(tenant, question);
        if (known.version() != version) {
            throw new RuleViolation("question.rule.changed-meanwhile");
        }
        refuseUnagreed(known, answer.published());
        var reworded = !answer.text().equals(known.answer());
        var otherwise = reworded || !answer.office().equals(known.answeredOffice());
        var answeredAt = known.answeredAt();
        if (!otherwise && known.published() == answer.published()) {
            return;
        }
        var changed =
                Columns.write(
                        entities,
                        """
                        update platform.story_questions set version = version + 1, answer = :answer,
                            answered_office = :office, answered_at = :at, published = :published
                        where id = :id and version = :version
                        """,
                        Map.of(
                                "id",
                                question,
                                "version",
                                version,
                                "answer",
                                answer.text(),
                                "office",
                                answer.office(),
                                "at",
                                reworded || answeredAt == null ? clock.instant() : answeredAt,
                                "published",
                                answer.published()));
        if (changed == 0) {
            throw new RuleViolation("question.rule.changed-meanwhile");
        }
        if (otherwise) {
            log(question, "ANSWERED");
        }
        if (known.published() != answer.published()) {
            log(question, answer.published() ? "PUBLISHED" : "UNPUBLISHED");
        }
        if (reworded) {
            notices.drop(StoryNotice.QUESTION_ANSWERED, known.asker(), storyOf(question), question);
        }
    }

    /**
     * Shows question and answer to everybody.
     *
     * @param version the version the person saw: what nobody has read here is not published
     * @throws RuleViolation if somebody has changed the answer since, it is open, the asker did not
     *     agree, or it is no question to this municipality
     */
    public void publish(TenantKey tenant, UUID question, int version) {
        var known = receivedBy(tenant, question);
        if (known.isOpen()) {
            throw new RuleViolation("question.rule.open");
        }
        refuseUnagreed(known, true);
        if (known.published() && known.version() == version) {
            return;
        }
        var changed =
                Columns.write(
                        entities,
                        """
                        update platform.story_questions set version = version + 1, published = true
                        where id = :id and version = :version
                        """,
                        Map.of("id", question, "version", version));
        if (changed == 0) {
            throw new RuleViolation("question.rule.changed-since-read");
        }
        log(question, "PUBLISHED");
    }

    /**
     * Shows them no longer, whatever has been changed meanwhile.
     *
     * @throws RuleViolation if it is no question to this municipality
     */
    public void unpublish(TenantKey tenant, UUID question) {
        receivedBy(tenant, question);
        var changed =
                Columns.write(
                        entities,
                        """
                        update platform.story_questions set version = version + 1, published = false
                        where id = :id and published
                        """,
                        Map.of("id", question));
        if (changed > 0) {
            log(question, "UNPUBLISHED");
        }
    }

    private static void refuseUnagreed(QuestionView known, boolean published) {
        if (published && !known.mayPublish()) {
            throw new RuleViolation("question.rule.not-agreed");
        }
    }

    private QuestionView receivedBy(TenantKey tenant, UUID question) {
        var known = required(question);
        if (!known.story().municipality().equals(tenant)) {
            throw new RuleViolation("question.rule.gone");
        }
        return known;
    }

    private QuestionView required(UUID question) {
        return rows.find(question).orElseThrow(() -> new RuleViolation("question.rule.gone"));
    }

    private UUID storyOf(UUID question) {
        return Columns.rows(
                        entities,
                        "select story from platform.story_questions where id = :id",
                        Map.of("id", question))
                .getFirst()
                .get("story", UUID.class);
    }

    private void log(UUID question, String step) {
        Columns.write(
                entities,
                """
                insert into question_log (question, step, at, by_name) values (:question, :step, :at, :by)
                on conflict do nothing
                """,
                Map.of(
                        "question",
                        question,
                        "step",
                        step,
                        "at",
                        clock.instant(),
                        "by",
                        ActorContext.required().displayName()));
    }
}
