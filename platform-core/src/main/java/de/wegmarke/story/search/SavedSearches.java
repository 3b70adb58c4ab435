package de.wegmarke.story.search;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.RequiresOnPlatform;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/**
 * The searches that the acting person keeps, and what is new in them. Nobody else sees them: each
 * statement names the person. Nothing is mailed, because the platform stores nobody's mail address.
 */
@Service
@Transactional(readOnly = true)
@RequiresOnPlatform(Permission.STORY_READ)
public class SavedSearches {

    /** More would be a list to search in itself. */
    public static final int MOST = 30;

    /** In characters. */
    public static final int LONGEST_NAME = 100;

    private static final TypeReference<Map<String, List<String>>> PARAMETERS =
            new TypeReference<>() {};

    /**
     * Who has seen what is found now has seen all that was entered before it, and nothing that is
     * being entered.
     */
    private static final String NEWEST =
            "select coalesce(max(found_since), 'epoch') as newest from platform.story_index";

    private static final String MINE =
            """
            select s.id, s.name, cast(s.query as text) as query, s.looked_at, s.looked_at < n.newest as anything
            from platform.saved_searches s cross join (%1$s) n
            where s.person = :person order by s.saved_at, s.id
            """
                    .formatted(NEWEST);

    private final EntityManager entities;
    private final StoryVocabulary vocabulary;
    private final Matching matching;
    private final Clock clock;

    SavedSearches(
            EntityManager entities, StoryVocabulary vocabulary, Matching matching, Clock clock) {
        this.entities = entities;
        this.vocabulary = vocabulary;
        this.matching = matching;
        this.clock = clock;
    }

    /**
     * The person's searches, the oldest first, each with what is new in it. One statement while
     * nothing new can be found, else at most four.
     */
    public List<SavedSearch> mine() {
        var rows = rows();
        var news = news(rows).bySearch();
        return rows.stream()
                .map(row -> search(row, news.getOrDefault(row.get("id", UUID.class), 0)))
                .toList();
    }

    /** How many new stories there are in all of them; one that two of them find counts once. */
    public int found() {
        return news(rows()).stories();
    }

    private List<Tuple> rows() {
        return Columns.rows(entities, MINE, Map.of("person", person()));
    }

    private Matching.News news(List<Tuple> searches) {
        var rows = searches.stream().filter(row -> Columns.flag(row, "anything")).toList();
        if (rows.isEmpty()) {
            return Matching.News.NONE;
        }
        var expansions =
                vocabulary.expand(rows.stream().map(row -> query(row).text()).toList()).iterator();
        return matching.news(
                rows.stream()
                        .map(
                                row ->
                                        new Matching.Since(
                                                row.get("id", UUID.class),
                                                query(row),
                                                expansions.next(),
                                                Columns.instant(row, "looked_at")))
                        .toList());
    }

    /**
     * Keeps a search under a name.
     *
     * @throws RuleViolation if the name is empty, too long or taken, or there are too many
     */
    @Transactional
    public UUID save(String name, StoryQuery query) {
        var rows = rows();
        if (rows.size() >= MOST) {
            throw new RuleViolation("find.rule.too-many", MOST);
        }
        var id = UUID.randomUUID();
        Columns.write(
                entities,
                """
                insert into platform.saved_searches (id, person, name, query, saved_at, looked_at)
                values (:id, :person, :name, cast(:query as jsonb), :now, (%s))
                """
                        .formatted(NEWEST),
                Map.of(
                        "id",
                        id,
                        "person",
                        person(),
                        "name",
                        free(name, rows, null),
                        "query",
                        Json.of(query.parameters()),
                        "now",
                        now()));
        return id;
    }

    /**
     * Gives it another name.
     *
     * @throws RuleViolation as in {@link #save}, or if the person has no such search
     */
    @Transactional
    public void rename(UUID search, String name) {
        var rows = rows();
        var changed =
                Columns.write(
                        entities,
                        """
                        update platform.saved_searches set name = :name where id = :id and person = :person
                        """,
                        Map.of("id", search, "person", person(), "name", free(name, rows, search)));
        known(changed);
    }

    /**
     * Forgets it.
     *
     * @throws RuleViolation if the person has no such search
     */
    @Transactional
    public void delete(UUID search) {
        known(
                Columns.write(
                        entities,
                        "delete from platform.saved_searches where id = :id and person = :person",
                        Map.of("id", search, "person", person())));
    }

    /**
     * The search as the person left it, and from now on nothing in it is new any more; empty if the
     * person has no such search. Who shows it marks as new what can be found since {@link
     * SavedSearch#lookedAt()}.
     */
    @Transactional
    public Optional<SavedSearch> look(UUID search) {
        var mine = Map.of("id", search, "person", person());
        var rows =
                Columns.rows(
                        entities,
                        """
                        select id, name, cast(query as text) as query, looked_at from platform.saved_searches
                        where id = :id and person = :person for update
                        """,
                        mine);
        if (!rows.isEmpty()) {
            Columns.write(
                    entities,
                    """
                    update platform.saved_searches set looked_at = (%s) where id = :id and person = :person
                    """
                            .formatted(NEWEST),
                    mine);
        }
        return rows.stream().findFirst().map(row -> search(row, 0));
    }

    private static String free(String typed, List<Tuple> rows, @Nullable UUID own) {
        var name = typed.strip();
        if (name.isEmpty()) {
            throw new RuleViolation("find.rule.name-missing");
        }
        if (name.length() > LONGEST_NAME) {
            throw new RuleViolation("find.rule.name-too-long", LONGEST_NAME);
        }
        var taken =
                rows.stream()
                        .filter(row -> !row.get("id", UUID.class).equals(own))
                        .anyMatch(row -> Columns.text(row, "name").equalsIgnoreCase(name));
        if (taken) {
            throw new RuleViolation("find.rule.name-taken", name);
        }
        return name;
    }

    private static void known(int changed) {
        if (changed == 0) {
            throw new RuleViolation("find.rule.search-not-found");
        }
    }

    private static SavedSearch search(Tuple row, int found) {
        return new SavedSearch(
                row.get("id", UUID.class),
                Columns.text(row, "name"),
                query(row),
                Columns.instant(row, "looked_at"),
                found);
    }

    private static StoryQuery query(Tuple row) {
        return StoryQuery.parse(Json.read(Columns.text(row, "query"), PARAMETERS));
    }

    private static UUID person() {
        return ActorContext.required().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
