package de.wegmarke;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without a screen: keeps cookies, follows redirects when told, fills in the login form.
 */
public final class SignedInClient {

    public static final String PASSWORD = "wegmarke";

    /** The session's cookie. */
    public static final String SESSION = "wegmarke";

    /** Where the login with the platform's own provider begins, without a choice before it. */
    public static final String PLATFORM = "/oauth2/authorization/platform";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    private SignedInClient(int port) {
        this.base = "http://localhost:" + port;
    }

    /** Somebody who has not signed in yet. */
    public static SignedInClient stranger(int port) {
        return new SignedInClient(port);
    }

    /** Somebody who has signed in through the login page. */
    public static SignedInClient as(String username, int port) {
        var client = new SignedInClient(port);
        client.signIn(PLATFORM, username, PASSWORD);
        return client;
    }

    /** Asks for a page, without following a redirect. */
    public HttpResponse<String> get(String address) {
        return send(request(address).header("Accept", "text/html,*/*;q=0.8").GET().build());
    }

    /** Asks for a page and follows redirects to the end. */
    public HttpResponse<String> open(String address) {
        return follow(get(address));
    }

    /** Goes to a page, signs in on the way and follows to the end. */
    public HttpResponse<String> signIn(String address, String username, String password) {
        return follow(submitLogin(open(address), username, password));
    }

    /** Fills in the form of the login page; does not follow where it leads. */
    public HttpResponse<String> submitLogin(
            HttpResponse<String> page, String username, String password) {
        return post(
                "/login/lokal",
                Map.of("username", username, "password", password, "_csrf", csrfOf(page)));
    }

    public HttpResponse<String> post(String address, Map<String, String> fields) {
        String form =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    /** Follows redirects until there is a page. */
    public HttpResponse<String> follow(HttpResponse<String> response) {
        var last = response;
        for (int step = 0; step < 20 && last.statusCode() / 100 == 3; step++) {
            last = get(last.uri().resolve(location(last)).toString());
        }
        return last;
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    public HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(
                URI.create(address.startsWith("http") ? address : base + address));
    }

    /** The value of the session's cookie. */
    public String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(SESSION))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }

    public static Document html(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    /** The token that the page's form carries. */
    public static String csrfOf(HttpResponse<String> page) {
        return html(page).select("input[name=_csrf]").attr("value");
    }

    /**
     * What a response says about itself in all its headers, for looking for what must not be there.
     */
    public static List<String> allHeaders(HttpResponse<String> response) {
        return response.headers().map().values().stream().flatMap(List::stream).toList();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
