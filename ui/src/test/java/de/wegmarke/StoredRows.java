package de.wegmarke;

import static java.util.Objects.requireNonNull;

import de.wegmarke.tenancy.DatabaseProperties;
import de.wegmarke.tenancy.TenantKey;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the tables of a municipality hold, seen past the application. */
public final class StoredRows {

    private StoredRows() {}

    /** Each table with the content of all its rows: equal before and after if nothing changed. */
    public static Map<String, String> of(TenantKey tenant, DatabaseProperties database) {
        var schema = "t_" + tenant.value().replace('-', '_');
        var contents = new TreeMap<String, String>();
        try (var connection =
                new SingleConnectionDataSource(
                        database.url(),
                        requireNonNull(database.adminUser()),
                        requireNonNull(database.adminPassword()),
                        false)) {
            var client = JdbcClient.create(connection);
            client.sql("select tablename from pg_tables where schemaname = ?")
                    .param(schema)
                    .query(String.class)
                    .list()
                    .forEach(table -> contents.put(table, content(client, schema + "." + table)));
        }
        if (!contents.containsKey("measure") || !contents.containsKey("revision")) {
            throw new AssertionError("not the tables of a municipality: " + contents.keySet());
        }
        return contents;
    }

    private static String content(JdbcClient client, String table) {
        return client.sql(
                        """
                        select count(*) || ' ' || coalesce(md5(string_agg(r::text, '' order by r::text)), '')
                        from %s r
                        """
                                .formatted(table))
                .query(String.class)
                .single();
    }
}
