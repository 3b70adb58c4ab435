package de.wegmarke.story.search;

import static java.util.Objects.requireNonNull;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.rows.Columns;
import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryPublished;
import de.wegmarke.story.StoryWithdrawn;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.tenantadmin.OwnerDatabase;
import de.wegmarke.tenantadmin.PlatformDatabase;
import de.wegmarke.tenantadmin.TenantAdministration;
import de.wegmarke.tenantadmin.TenantRegistration;
import de.wegmarke.tenantadmin.TestDatabase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The services on an empty database of their own, without a web application, so that a collection
 * holds what a test put there and nothing else.
 */
public final class SearchPlatform implements AutoCloseable {

    /** Reads on the platform without a municipality. */
    public static final Actor INSTITUTE =
            new Actor(
                    new UUID(4, 2),
                    "Begleitinstitut",
                    Set.of(),
                    Set.of(new PlatformGrant(PlatformRole.INSTITUTE, null)));

    private final TestDatabase database = TestDatabase.create();
    private final ConfigurableApplicationContext context;

    public SearchPlatform() {
        this(Map.of());
    }

    /**
     * @param more settings of the application, beside those that it needs
     */
    public SearchPlatform(Map<String, Object> more) {
        var properties = database.properties(1);
        new PlatformDatabase(OwnerDatabase.of(properties), properties).migrate();
        var settings = new HashMap<>(database.settings());
        settings.put("spring.jpa.properties.hibernate.generate_statistics", true);
        settings.put("spring.config.location", "optional:classpath:/none/");
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.liquibase.enabled", false);
        settings.put("wegmarke.jobs", false);
        settings.putAll(more);
        context =
                new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .properties(settings)
                        .run();
    }

    public <T> T service(Class<T> type) {
        return context.getBean(type);
    }

    public TenantKey municipality(String key, String name, MunicipalityKind kind, String ags) {
        var tenant = new TenantKey(key);
        service(TenantAdministration.class).create(TenantRegistration.of(tenant, name, kind, ags));
        return tenant;
    }

    /** A person whom the platform knows, reading in this municipality. */
    public Actor reader(String name, TenantKey tenant) {
        var id = service(PersonDirectory.class).findOrCreate("https://login.example", name, name);
        return new Actor(id.value(), name, Set.of(Membership.of(tenant, Role.READER)), Set.of());
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        return ActorContext.call(actor, work::get);
    }

    /** As the services do it: the copy and the event in one transaction of the platform. */
    public UUID publish(TenantKey municipality, String key, StoryContent content, Instant at) {
        var id = UUID.randomUUID();
        inTransaction(
                () -> {
                    Columns.write(
                            service(EntityManager.class),
                            """
                            insert into platform.stories (id, tenant_key, key, title, content, revision, public_page,
                                                          first_published_at, published_at)
                            values (:id, :tenant, :key, :title, cast(:content as jsonb), 1, false, :at, :at)
                            """,
                            Map.of(
                                    "id",
                                    id,
                                    "tenant",
                                    municipality.value(),
                                    "key",
                                    key,
                                    "title",
                                    content.title(),
                                    "content",
                                    Json.of(content),
                                    "at",
                                    at));
                    context.publishEvent(
                            new StoryPublished(id, new StoryId(municipality, key), content));
                });
        return id;
    }

    /** Another revision of a published story, or one that comes back. */
    void publishAgain(TenantKey municipality, String key, UUID id, StoryContent content) {
        inTransaction(
                () -> {
                    Columns.write(
                            service(EntityManager.class),
                            """
                            update platform.stories set title = :title, content = cast(:content as jsonb),
                                   revision = revision + 1, published_at = now(), withdrawn_at = null
                            where id = :id
                            """,
                            Map.of(
                                    "id", id,
                                    "title", content.title(),
                                    "content", Json.of(content)));
                    context.publishEvent(
                            new StoryPublished(id, new StoryId(municipality, key), content));
                });
    }

    /** As the municipality does it, with its own role. */
    void withdraw(TenantKey municipality, String key, UUID id) {
        TenantContext.run(
                municipality,
                () ->
                        inTransaction(
                                () -> {
                                    Columns.write(
                                            service(EntityManager.class),
                                            """
                                            update platform.stories set content = null, withdrawn_at = now(),
                                                   public_page = false where id = :id
                                            """,
                                            Map.of("id", id));
                                    context.publishEvent(
                                            new StoryWithdrawn(id, new StoryId(municipality, key)));
                                }));
    }

    public void adopt(TenantKey municipality, UUID story) {
        TenantContext.run(
                municipality,
                () ->
                        inTransaction(
                                () ->
                                        Columns.write(
                                                service(EntityManager.class),
                                                """
                                                insert into platform.story_adoptions (id, story, tenant_key, at)
                                                values (gen_random_uuid(), :story, :tenant, now())
                                                """,
                                                Map.of(
                                                        "story",
                                                        story,
                                                        "tenant",
                                                        municipality.value()))));
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(service(PlatformTransactionManager.class))
                .executeWithoutResult(status -> work.run());
    }

    /** How many rows a table of the platform has, seen past every right. */
    long rows(String table) {
        return requireNonNull(
                database.superuser()
                        .sql("select count(*) from platform." + table)
                        .query(Long.class)
                        .single());
    }

    /** Changes what no role of the application may. */
    void asOwner(String sql) {
        database.superuser().sql(sql).update();
    }

    /**
     * How many labels are counted where no entry has them, or have an entry and are not counted.
     */
    long labelsCountedWrongly() {
        return requireNonNull(
                database.superuser()
                        .sql(
                                """
                                select count(*)
                                from (select l.label, i.id from platform.story_index i
                                      cross join unnest(i.labels) as l(label)) has
                                full join (select s.label, s.part * 512 + b.at as id
                                           from platform.story_label_sets s cross join generate_series(0, 511) as b(at)
                                           where get_bit(s.entries, b.at) = 1) counted
                                    on counted.label = has.label and counted.id = has.id
                                where has.id is null or counted.id is null
                                """)
                        .query(Long.class)
                        .single());
    }

    /** After many stories were published, as the server does it by itself after a while. */
    public void vacuum() {
        database.superuser().sql("vacuum analyze").update();
    }

    /** How many statements Hibernate prepares during the work. */
    public long statements(Runnable work) {
        var statistics =
                service(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
        long before = statistics.getPrepareStatementCount();
        work.run();
        return statistics.getPrepareStatementCount() - before;
    }

    /** A story of the demo data: whose it is, its key there and what it says. */
    record DemoStory(TenantKey municipality, String key, StoryContent content) {}

    /** Those of the demo data that are published. */
    static List<DemoStory> demoStories() {
        try (InputStream file =
                requireNonNull(SearchPlatform.class.getResourceAsStream("/demo/stories.json"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return JsonMapper.builder().build().readTree(text).values().stream()
                    .filter(story -> story.get("state").asString().equals("PUBLISHED"))
                    .map(SearchPlatform::story)
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static DemoStory story(JsonNode story) {
        return new DemoStory(
                new TenantKey(story.get("municipality").asString()),
                story.get("key").asString(),
                Json.read(story.toString(), StoryContent.class));
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }

    // No @Configuration: the scan of another test's application must not find it.
    @EnableAutoConfiguration(
            excludeName = {
                "com.vaadin.flow.spring.SpringBootAutoConfiguration",
                "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
                "com.vaadin.flow.spring.VaadinScopesConfig"
            })
    @ComponentScan({
        "de.wegmarke.plan",
        "de.wegmarke.exchange",
        "de.wegmarke.notification",
        "de.wegmarke.reporting",
        "de.wegmarke.document",
        "de.wegmarke.story",
        "de.wegmarke.tenancy",
        "de.wegmarke.access",
        "de.wegmarke.tenantadmin"
    })
    @EntityScan("de.wegmarke")
    @EnableJpaRepositories({
        "de.wegmarke.plan",
        "de.wegmarke.exchange",
        "de.wegmarke.notification",
        "de.wegmarke.reporting"
    })
    static class Application {}
}
