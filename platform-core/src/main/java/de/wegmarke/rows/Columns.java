package de.wegmarke.rows;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes back from a statement of our own, as the domain's types. */
public final class Columns {

    private Columns() {}

    public static List<Tuple> rows(
            EntityManager entities,
            String sql,
            Map<String, ? extends @Nullable Object> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        bind(query, parameters);
        @SuppressWarnings("unchecked") // Tuple.class is what the list holds
        List<Tuple> rows = query.getResultList();
        return rows;
    }

    public static int write(
            EntityManager entities,
            String sql,
            Map<String, ? extends @Nullable Object> parameters) {
        // What Hibernate still holds back must be there before the statement looks.
        entities.flush();
        var query = entities.createNativeQuery(sql);
        bind(query, parameters);
        return query.executeUpdate();
    }

    private static void bind(Query query, Map<String, ? extends @Nullable Object> parameters) {
        parameters.forEach(query::setParameter);
    }

    public static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    public static @Nullable String orNull(Tuple row, String column) {
        return row.get(column, String.class);
    }

    public static int number(Tuple row, String column) {
        return row.get(column, Number.class).intValue();
    }

    public static boolean flag(Tuple row, String column) {
        return row.get(column, Boolean.class);
    }

    public static Instant instant(Tuple row, String column) {
        return requireNonNull(instantOrNull(row, column));
    }

    public static @Nullable Instant instantOrNull(Tuple row, String column) {
        return switch (row.get(column)) {
            case null -> null;
            case Instant instant -> instant;
            case OffsetDateTime time -> time.toInstant();
            default -> throw new IllegalStateException("not a point in time: " + column);
        };
    }

    public static @Nullable LocalDate date(Tuple row, String column) {
        return switch (row.get(column)) {
            case null -> null;
            case LocalDate date -> date;
            case java.sql.Date date -> date.toLocalDate();
            default -> throw new IllegalStateException("not a day: " + column);
        };
    }

    public static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, Tuple row, String column) {
        var name = row.get(column, String.class);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
