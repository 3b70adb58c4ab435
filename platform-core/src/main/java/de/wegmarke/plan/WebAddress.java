package de.wegmarke.plan;

import java.net.URI;
import java.net.URISyntaxException;

/** What may become a link: nothing that a browser would run. */
public final class WebAddress {

    private WebAddress() {}

    /** Whether it is an http or https address with a host. */
    public static boolean isOne(String address) {
        try {
            var uri = new URI(address);
            return uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
