package de.wegmarke.plan;

import java.lang.Character.UnicodeScript;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may become a link: nothing that a browser would run, and no name before the host. */
public final class WebAddress {

    private static final int LONGEST = 2_000;

    private static final Pattern BEGINNING =
            Pattern.compile("(https?://)([^/?#:]+)(.*)", Pattern.CASE_INSENSITIVE);

    private WebAddress() {}

    /**
     * The address, if it is an http or https address with a host and nothing that hides it. A host
     * with umlauts is in the form that the network knows: {@code https://www.thüringen.example} is
     * {@code https://www.xn--thringen-75a.example}.
     */
    public static Optional<URI> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var uri = new URI(withPlainHost(typed));
            var web =
                    "https".equalsIgnoreCase(uri.getScheme())
                            || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Whether it is one. */
    public static boolean isOne(String address) {
        return parse(address).isPresent();
    }

    private static String withPlainHost(String typed) {
        var parts = BEGINNING.matcher(typed);
        if (!parts.matches() || parts.group(2).chars().allMatch(letter -> letter < 0x80)) {
            return typed;
        }
        var host = Normalizer.normalize(parts.group(2), Form.NFC);
        if (!isReadable(host)) {
            throw new IllegalArgumentException("a host that is not what it looks like");
        }
        return parts.group(1) + IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES) + parts.group(3);
    }

    /**
     * Letters of our script alone, and none that the network takes for others: a Cyrillic "а" looks
     * like ours, a wide slash would become one, and "ß" means another host in old rules than in new
     * ones.
     */
    private static boolean isReadable(String host) {
        return Normalizer.isNormalized(host, Form.NFKC)
                && host.codePoints()
                        .allMatch(
                                letter ->
                                        letter < 0x80
                                                || letter != 'ß'
                                                        && UnicodeScript.of(letter)
                                                                == UnicodeScript.LATIN);
    }
}
