package de.wegmarke.local;

import de.wegmarke.access.Membership;
import de.wegmarke.access.PlatformGrant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sample account, for tests that try what each of them may do. */
public record DemoAccount(
        String username,
        String displayName,
        @Nullable Membership membership,
        @Nullable PlatformGrant grant) {

    public static List<DemoAccount> all() {
        return DemoPerson.all().stream()
                .map(
                        person ->
                                new DemoAccount(
                                        person.username(),
                                        person.displayName(),
                                        person.membership().orElse(null),
                                        person.grant().orElse(null)))
                .toList();
    }

    @Override
    public String toString() {
        return username;
    }
}
