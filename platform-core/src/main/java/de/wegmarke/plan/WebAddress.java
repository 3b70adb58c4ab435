package de.wegmarke.plan;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** What may become a link: nothing that a browser would run, and no name before the host. */
public final class WebAddress {

    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /** The address, if it is an http or https address with a host and nothing that hides it. */
    public static Optional<URI> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(typed);
            var web =
                    "https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether it is one. */
    public static boolean isOne(String address) {
        return parse(address).isPresent();
    }
}
