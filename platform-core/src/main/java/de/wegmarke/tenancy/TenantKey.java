package de.wegmarke.tenancy;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The key of a tenant (Mandant) in addresses, for example {@code ilm-kreis} in {@code
 * /ilm-kreis/plan}.
 *
 * <p>It is never the name of a schema or role; those stand in the {@link TenantDirectory}. A few
 * words are reserved, because they begin other addresses of the platform.
 *
 * @param value a lower-case letter, then 1 to 40 letters, digits or hyphens
 * @throws IllegalArgumentException if the value has another form or is a reserved word
 */
public record TenantKey(String value) implements Comparable<TenantKey> {

    private static final Pattern FORM = Pattern.compile("^[a-z][a-z0-9-]{1,40}$");

    private static final Set<String> RESERVED =
            Set.of(
                    "actuator",
                    "api",
                    "assets",
                    "aura",
                    "error",
                    "icons",
                    "images",
                    "login",
                    "logout",
                    "lumo",
                    "oauth2",
                    "platform",
                    "public",
                    "static",
                    "themes",
                    "v3",
                    "vaadin",
                    "webjars",
                    "wegmarke");

    public TenantKey {
        if (!isKey(value)) {
            throw new IllegalArgumentException("Not a tenant key: " + printable(value));
        }
    }

    /** Reads a key from an address; empty if it cannot be one. */
    public static Optional<TenantKey> parse(String value) {
        return isKey(value) ? Optional.of(new TenantKey(value)) : Optional.empty();
    }

    private static boolean isKey(String value) {
        return FORM.matcher(value).matches() && !RESERVED.contains(value);
    }

    /** What came from outside reaches log files shortened and without control characters. */
    private static String printable(String value) {
        var shortened = value.length() > 50 ? value.substring(0, 50) + "…" : value;
        return shortened.replaceAll("\\p{Cntrl}", "?");
    }

    @Override
    public int compareTo(TenantKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
