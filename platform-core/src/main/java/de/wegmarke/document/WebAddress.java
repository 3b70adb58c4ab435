package de.wegmarke.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses that people typed. Only what is plainly an http or https address becomes a link. */
final class WebAddress {

    private static final int LONGEST = 2000;

    private WebAddress() {}

    /** The address in a form without characters that mean something in markup, or null. */
    static @Nullable String checked(@Nullable String typed) {
        var address = PrintableText.clean(typed);
        if (address.isEmpty() || address.length() > LONGEST) {
            return null;
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            var web = scheme.equals("http") || scheme.equals("https");
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? uri.toASCIIString()
                    : null;
        } catch (URISyntaxException notAnAddress) {
            return null;
        }
    }
}
