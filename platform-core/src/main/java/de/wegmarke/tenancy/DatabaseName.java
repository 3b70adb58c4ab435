package de.wegmarke.tenancy;

import java.util.regex.Pattern;

/**
 * The name of a schema or role as it may stand in a statement. Names cannot be bound as parameters,
 * so they come from the registry or from constants, never from input, and are checked once more
 * here.
 *
 * @param value a lower-case letter, then up to 62 lower-case letters, digits or underscores
 * @throws IllegalArgumentException if the value has another form
 */
public record DatabaseName(String value) {

    private static final Pattern ALLOWED = Pattern.compile("^[a-z][a-z0-9_]{0,62}$");

    /** The schema shared by all tenants. */
    public static final DatabaseName PLATFORM_SCHEMA = new DatabaseName("platform");

    /** The role of every connection that belongs to no tenant. */
    public static final DatabaseName PLATFORM_ROLE = new DatabaseName("wegmarke_platform");

    public DatabaseName {
        if (!ALLOWED.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an allowed name of a schema or role");
        }
    }

    /** The name in double quotes, ready to stand in a statement. */
    public String quoted() {
        return '"' + value + '"';
    }
}
