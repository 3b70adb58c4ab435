package de.wegmarke.tenantadmin;

import static java.util.stream.Collectors.toSet;

import de.wegmarke.tenancy.DatabaseName;

/** Brings one schema to the newest state of its changelog, inside the caller's transaction. */
final class SchemaMigration {

    private final OwnerDatabase database;
    private final Changelog changelog;

    SchemaMigration(OwnerDatabase database, Changelog changelog) {
        this.database = database;
        this.changelog = changelog;
    }

    Changelog changelog() {
        return changelog;
    }

    /**
     * Replays what the schema lacks and looks whether it arrived.
     *
     * @throws IllegalStateException if a change set is missing afterwards
     */
    void run(DatabaseName schema) {
        var script = changelog.from(AppliedChange.in(schema, database.client()));
        database.execute("set local search_path = " + schema.quoted());
        database.execute(script.sql());
        database.execute("set local search_path = pg_catalog");
        var arrived =
                AppliedChange.in(schema, database.client()).stream()
                        .map(AppliedChange::name)
                        .collect(toSet());
        if (!arrived.containsAll(script.changeSets())) {
            throw new IllegalStateException("Changes are missing in schema " + schema.value());
        }
    }
}
