package de.wegmarke.story.search;

import static java.util.Objects.requireNonNull;

import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryContent;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Enters what is published and not in the search, or was entered by an older release: after an
 * update that searches differently, and after a backup was restored.
 */
@Component
@ConditionalOnBooleanProperty(name = "wegmarke.jobs", matchIfMissing = true)
class StoryIndexRounds {

    private static final Logger LOG = LoggerFactory.getLogger(StoryIndexRounds.class);

    private static final String MISSING =
            """
            select s.id from platform.stories s left join platform.story_index i on i.story = s.id
            where s.withdrawn_at is null and (i.method is null or i.method < :method)
            order by s.published_at desc, s.id
            """;

    /** Nothing if somebody else has entered it meanwhile: another replica, or who published it. */
    private static final String CONTENT =
            """
            select cast(s.content as text) as content from platform.stories s
            where s.id = :story and s.withdrawn_at is null and not exists (
                select from platform.story_index i where i.story = s.id and i.method >= :method)
            for update of s
            """;

    private final StoryIndex index;
    private final EntityManager entities;
    private final TransactionTemplate transactions;

    StoryIndexRounds(
            StoryIndex index, EntityManager entities, PlatformTransactionManager transactions) {
        this.index = index;
        this.entities = entities;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** All that is missing, the newest first: until then nobody finds it. */
    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT1H")
    void catchUp() {
        var missing = missing();
        int entered = 0;
        for (var story : missing) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            entered += enter(story) ? 1 : 0;
        }
        if (!missing.isEmpty()) {
            LOG.info("{} of {} stories were entered into the search", entered, missing.size());
        }
    }

    private List<UUID> missing() {
        return requireNonNull(
                transactions.execute(
                        status ->
                                Columns.rows(entities, MISSING, Map.of("method", StoryIndex.METHOD))
                                        .stream()
                                        .map(row -> row.get("id", UUID.class))
                                        .toList()));
    }

    /**
     * Each in a transaction of its own: one that fails keeps no other out.
     *
     * @throws CannotCreateTransactionException if the database is gone, which ends the round
     */
    private boolean enter(UUID story) {
        try {
            transactions.executeWithoutResult(
                    status ->
                            Columns.rows(
                                            entities,
                                            CONTENT,
                                            Map.of("story", story, "method", StoryIndex.METHOD))
                                    .forEach(
                                            row ->
                                                    index.enter(
                                                            story,
                                                            Json.read(
                                                                    Columns.text(row, "content"),
                                                                    StoryContent.class))));
            return true;
        } catch (CannotCreateTransactionException gone) {
            throw gone;
        } catch (RuntimeException failed) {
            LOG.warn("Story {} could not be entered into the search", story, failed);
            return false;
        }
    }
}
