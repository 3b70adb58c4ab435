package de.wegmarke.tenantadmin;

import static de.wegmarke.tenantadmin.TestPlatform.ERFURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.Tenant;
import de.wegmarke.tenancy.TenantContext;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;

class TenantCreationTest {

    /** More statements than a creation has; the last rounds must go through. */
    private static final int MORE_THAN_ENOUGH = 60;

    private TestPlatform platform;

    @BeforeEach
    void empty_platform() {
        platform = TestPlatform.empty(2);
    }

    @AfterEach
    void drop() {
        platform.close();
    }

    /**
     * Everything that makes a tenant, asked of the database itself; null where a part is missing.
     */
    private String partsOf(TenantRegistration tenant) {
        return platform.database
                .superuser()
                .sql(
                        """
                        select concat_ws(', ',
                            (select 'registered' from platform.tenants where key = :key),
                            (select 'role' from pg_roles where rolname = :role),
                            (select 'schema' from pg_namespace where nspname = :schema),
                            (select 'tables' from pg_tables
                                where schemaname = :schema and tablename = 'plan'))
                        """)
                .param("key", tenant.key().value())
                .param("role", tenant.role().value())
                .param("schema", tenant.schema().value())
                .query(String.class)
                .single();
    }

    private static TenantRegistration newTenant() {
        // Roles belong to the server, so each test names its own.
        var number = System.nanoTime();
        return TenantRegistration.of(
                new TenantKey("kreis-" + number),
                "Kreis",
                MunicipalityKind.LANDKREIS,
                "%05d".formatted(number % 100_000));
    }

    @Test
    void a_crash_at_any_statement_leaves_nothing_and_repeating_completes_the_tenant() {
        var tenant = newTenant();
        int crashes = 0;
        for (int statement = 1; statement < MORE_THAN_ENOUGH; statement++) {
            var crashing =
                    new TenantAdministration(
                            new OwnerDatabase(
                                    new CrashingDataSource(
                                            OwnerDatabase.dataSource(platform.properties),
                                            statement)),
                            platform.properties,
                            platform.directory);
            try {
                crashing.create(tenant);
            } catch (CrashingDataSource.Crash | DataAccessResourceFailureException e) {
                crashes++;
                assertThat(partsOf(tenant))
                        .as("after a crash at statement %d", statement)
                        .isEmpty();
                continue;
            }
            break;
        }
        assertThat(crashes).isGreaterThan(12);
        assertThat(partsOf(tenant)).isEqualTo("registered, role, schema, tables");
        assertThat(rowsOfPlan(tenant.key())).isZero();
    }

    @Test
    void repeating_a_creation_changes_nothing() {
        platform.administration.create(TestPlatform.erfurt());
        platform.administration.suspend(ERFURT);
        var before = platform.directory.all();
        platform.administration.create(TestPlatform.erfurt());
        assertThat(platform.directory.all()).isEqualTo(before).hasSize(1);
    }

    @Test
    void repeating_a_creation_repairs_rights_that_were_lost() {
        var tenant = newTenant();
        platform.administration.create(tenant);
        platform.owner.execute(
                "revoke usage on schema %s from %s"
                        .formatted(tenant.schema().quoted(), tenant.role().quoted()));
        assertThatThrownBy(() -> rowsOfPlan(tenant.key())).isInstanceOf(RuntimeException.class);
        platform.administration.create(tenant);
        assertThat(rowsOfPlan(tenant.key())).isZero();
    }

    @Test
    void parts_that_are_there_already_are_taken_over() {
        var tenant = newTenant();
        platform.owner.execute("create role " + tenant.role().quoted());
        platform.owner.execute("create schema " + tenant.schema().quoted());
        platform.administration.create(tenant);
        assertThat(rowsOfPlan(tenant.key())).isZero();
    }

    @Test
    void one_ags_is_one_municipality() {
        platform.administration.create(TestPlatform.erfurt());
        var impostor =
                TenantRegistration.of(
                        new TenantKey("erfurt-zwei"),
                        "Erfurt",
                        MunicipalityKind.KREISFREIE_STADT,
                        "16051");
        assertThatThrownBy(() -> platform.administration.create(impostor))
                .isInstanceOf(TenantRefused.class);
        assertThat(partsOf(impostor)).isEmpty();
    }

    @Test
    void a_key_does_not_pass_to_another_municipality() {
        platform.administration.create(TestPlatform.erfurt());
        assertThatThrownBy(
                        () ->
                                platform.administration.create(
                                        TenantRegistration.of(
                                                ERFURT,
                                                "Gera",
                                                MunicipalityKind.KREISFREIE_STADT,
                                                "16052")))
                .isInstanceOf(TenantRefused.class);
        assertThat(platform.directory.find(ERFURT)).map(Tenant::name).contains("Erfurt");
    }

    @Test
    void tenants_are_listed_in_german_order() {
        List.of("Zella", "Sömmerda", "Sonneberg", "Ärzte")
                .forEach(
                        name -> {
                            var tenant = newTenant();
                            platform.administration.create(
                                    TenantRegistration.of(
                                            tenant.key(), name, tenant.kind(), tenant.ags()));
                        });
        assertThat(platform.directory.all())
                .extracting(Tenant::name)
                .containsExactly("Ärzte", "Sömmerda", "Sonneberg", "Zella");
    }

    @Test
    void tenants_that_are_up_to_date_are_not_migrated_again() {
        platform.administration.create(TestPlatform.erfurt());
        assertThat(platform.administration.migrateAll()).isZero();
    }

    @Test
    void tenants_that_are_behind_are_migrated_and_one_that_fails_does_not_stop_the_others() {
        var behind = IntStream.range(0, 5).mapToObj(number -> newTenant()).toList();
        behind.forEach(platform.administration::create);
        var broken = behind.get(2);
        platform.owner.execute(
                """
                update platform.tenants set schema_version = null;
                drop table %1$s.draft, %1$s.plan_upload;
                delete from %1$s.databasechangelog where id = 'drafts-and-uploads';
                delete from %2$s.databasechangelog where id = 'drafts-and-uploads';
                """
                        .formatted(behind.get(0).schema().quoted(), broken.schema().quoted()));
        assertThatThrownBy(() -> platform.administration.migrateAll())
                .isInstanceOf(TenantRefused.class)
                .hasMessageContaining(broken.key().value())
                .hasMessageNotContaining(behind.get(0).key().value());
        assertThat(versions())
                .hasSize(5)
                .filteredOn(version -> version.endsWith(" is behind"))
                .containsExactly(broken.key() + " is behind");
        var uploads =
                TenantContext.call(
                        behind.get(0).key(),
                        () ->
                                platform.application()
                                        .sql("select count(*) from plan_upload")
                                        .query(Integer.class)
                                        .single());
        assertThat(uploads).isZero();
    }

    private List<String> versions() {
        return platform.owner
                .client()
                .sql(
                        """
                        select key || case when schema_version is null then ' is behind' else ' is there' end as version
                        from platform.tenants
                        """)
                .query((row, number) -> row.getString("version"))
                .list();
    }

    @Test
    void the_platform_may_be_migrated_at_every_start() {
        var tenants = platform.directory.all();
        new PlatformDatabase(platform.owner, platform.properties).migrate();
        assertThat(platform.directory.all()).isEqualTo(tenants);
    }

    @Test
    void nobody_suspends_what_is_not_there() {
        assertThatThrownBy(() -> platform.administration.suspend(new TenantKey("nowhere")))
                .isInstanceOf(TenantRefused.class);
    }

    private Integer rowsOfPlan(TenantKey tenant) {
        return TenantContext.call(
                tenant,
                () ->
                        platform.application()
                                .sql("select count(*) from plan")
                                .query(Integer.class)
                                .single());
    }
}
