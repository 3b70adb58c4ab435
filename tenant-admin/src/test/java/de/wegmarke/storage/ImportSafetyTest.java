package de.wegmarke.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.exchange.BadDocument;
import de.wegmarke.exchange.DocumentRefused;
import de.wegmarke.exchange.PlanImport;
import de.wegmarke.plan.ChangeOrigin;
import de.wegmarke.plan.EditionDifference;
import de.wegmarke.tenancy.TenantKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An import happens as a whole or not at all, whatever file it gets and whatever breaks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportSafetyTest extends StorageTest {

    private static final String PLAN =
            """
            # Plan der Probestadt

            ## 1 Handlungsfeld Sprache

            ### Empfehlung 1

            Deutsch wird gesprochen.

            Maßnahmen\tVerantwortungsbereich\tFrist\tKosten
            M1: Kurse anbieten.\tVolkshochschule\tfortlaufend\tkeine
            M2: Räume suchen.\tHochbauamt\t31.12.2027\tbis zu 500,00 EUR
            """;

    @Autowired private PlanImport planImport;
    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private TenantKey withPlan;

    @BeforeAll
    void a_municipality_has_a_plan() throws Exception {
        withPlan = municipality("probestadt");
        write(withPlan, PLAN).call();
    }

    @AfterAll
    void everybody_goes_home() {
        people.close();
    }

    @ParameterizedTest
    @EnumSource(BadDocument.class)
    void a_file_that_cannot_be_a_plan_leaves_every_table_as_it_was(BadDocument document)
            throws SQLException {
        var before = everything(withPlan);

        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> dryRun(withPlan, document.fileName(), document.content()).call())
                .returns(document.reason(), DocumentRefused::reason);
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() -> write(withPlan, document.content()).call())
                .returns(document.reason(), DocumentRefused::reason);

        assertThat(everything(withPlan)).isEqualTo(before);
    }

    @Test
    void a_document_with_odd_headings_can_be_written_and_says_the_same_again() throws Exception {
        var tenant = municipality("seltsam");
        var document = fixture("odd-headings.md");

        assertThat(write(tenant, document).call().added()).hasSize(4);
        assertThat(write(tenant, document).call().isEmpty()).isTrue();
    }

    @Test
    void a_dry_run_of_an_older_release_that_is_refused_today_keeps_nobody_from_importing()
            throws Exception {
        var tenant = municipality("altstadt");
        var person = Actor.system("Prüfung", tenant);
        database()
                .superuser()
                .sql(
                        """
                        insert into t_altstadt.plan_upload (id, file_name, content, sha256, uploaded_by, uploaded_at)
                        values (gen_random_uuid(), 'alt.txt', ?, '', ?, now())
                        """)
                .params(BadDocument.ZERO_BYTES_FAR_BEHIND.content(), person.id())
                .update();

        assertThat(ActorContext.call(person, () -> planImport.pending(tenant))).isEmpty();

        dryRun(tenant, "neu.txt", PLAN.getBytes(StandardCharsets.UTF_8)).call();
        assertThat(ActorContext.call(person, () -> planImport.pending(tenant)))
                .hasValueSatisfying(preview -> assertThat(preview.fileName()).isEqualTo("neu.txt"));
    }

    @Test
    void a_connection_that_is_cut_in_the_middle_of_an_import_leaves_nothing_of_it()
            throws Exception {
        var tenant = municipality("schnittstadt");
        var before = everything(tenant);
        try (var stopped = new StoppedImport(database().superuserConnections(), schema(tenant))) {
            Future<EditionDifference> importing = people.submit(write(tenant, PLAN));
            stopped.awaitInTheMiddle().forEach(stopped::cut);

            assertThatExceptionOfType(ExecutionException.class).isThrownBy(importing::get);
        }
        assertThat(everything(tenant)).isEqualTo(before);

        assertThat(write(tenant, PLAN).call().added()).hasSize(2);
        assertThat(rows(tenant, "measure")).isEqualTo(2);
    }

    @Test
    void two_who_import_at_once_take_their_turn_and_the_plan_is_the_second_document()
            throws Exception {
        var tenant = municipality("doppelstadt");
        try (var stopped = new StoppedImport(database().superuserConnections(), schema(tenant))) {
            var first = people.submit(write(tenant, PLAN));
            stopped.awaitInTheMiddle();
            var second =
                    people.submit(
                            write(tenant, PLAN.replace("Räume suchen.", "Räume einrichten.")));
            stopped.awaitNext();
            stopped.letGoOn();

            assertThat(first.get().added()).hasSize(2);
            assertThat(second.get().added()).isEmpty();
            assertThat(second.get().changed()).extracting("path").containsExactly("1.1-M2");
        }
        assertThat(rows(tenant, "plan")).isEqualTo(1);
        assertThat(rows(tenant, "measure where not gone")).isEqualTo(2);
        assertThat(rows(tenant, "revision")).isEqualTo(2);
    }

    private Callable<Object> dryRun(TenantKey tenant, String fileName, byte[] content) {
        return () ->
                ActorContext.call(
                        Actor.system("Prüfung", tenant),
                        () -> planImport.dryRun(tenant, fileName, content));
    }

    private Callable<EditionDifference> write(TenantKey tenant, String document) {
        return write(tenant, document.getBytes(StandardCharsets.UTF_8));
    }

    private Callable<EditionDifference> write(TenantKey tenant, byte[] document) {
        return () ->
                ActorContext.call(
                        Actor.system("Prüfung", tenant),
                        () -> planImport.write(tenant, "p.txt", document, ChangeOrigin.IMPORTED));
    }

    private static byte[] fixture(String name) throws IOException {
        try (var stream = ImportSafetyTest.class.getResourceAsStream("/plans/" + name)) {
            return stream.readAllBytes();
        }
    }

    private static String schema(TenantKey tenant) {
        return "t_" + tenant.value();
    }

    private static long rows(TenantKey tenant, String table) {
        return database()
                .superuser()
                .sql("select count(*) from %s.%s".formatted(schema(tenant), table))
                .query(Long.class)
                .single();
    }

    /** Each table of the municipality with the content of all its rows. */
    private static Map<String, String> everything(TenantKey tenant) throws SQLException {
        var contents = new TreeMap<String, String>();
        try (var connection = database().superuserConnections().getConnection()) {
            var client = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            for (var table :
                    client.sql("select tablename from pg_tables where schemaname = ?")
                            .param(schema(tenant))
                            .query(String.class)
                            .list()) {
                contents.put(
                        table,
                        client.sql(
                                        "select count(*) || ' ' || coalesce(md5(string_agg(r::text, '' order by r::text)), '') from %s.%s r"
                                                .formatted(schema(tenant), table))
                                .query(String.class)
                                .single());
            }
        }
        assertThat(contents).containsKeys("plan", "measure", "revision", "plan_upload");
        return contents;
    }
}
