package de.wegmarke.tenantadmin;

import de.wegmarke.tenancy.DatabaseName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A change set that a schema already has, as Liquibase logged it there. */
record AppliedChange(
        String id, String author, String file, @Nullable String checksum, String result) {

    /** What the schema has, oldest first; nothing if it is empty or not there. */
    static List<AppliedChange> in(DatabaseName schema, JdbcClient client) {
        var log = schema.quoted() + ".databasechangelog";
        var exists =
                client.sql("select to_regclass(?) is not null")
                        .param(log)
                        .query(Boolean.class)
                        .single();
        if (!exists) {
            return List.of();
        }
        return client.sql(
                        "select id, author, filename, md5sum, exectype from "
                                + log
                                + " order by orderexecuted")
                .query(
                        (row, number) ->
                                new AppliedChange(
                                        row.getString("id"),
                                        row.getString("author"),
                                        row.getString("filename"),
                                        row.getString("md5sum"),
                                        row.getString("exectype")))
                .list();
    }

    String name() {
        return "%s::%s::%s".formatted(file, id, author);
    }
}
