package de.wegmarke.security;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import de.wegmarke.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Renders the few pages that people see before they are signed in: small HTML from the templates in
 * {@code login/}, without a script, in German or English. Everything put into it is escaped.
 */
@Component
public class PublicPage {

    /** Nothing but our own style sheets, and forms that stay here. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler().escapeHTML(true).defaultValue("").withLoader(PublicPage::open);

    PublicPage() {}

    /**
     * @param name of the template
     * @param values what it shows beside its texts
     */
    public ResponseEntity<String> render(
            HttpStatus status, String name, Locale wanted, Map<String, ?> values) {
        Map<String, Object> context = new HashMap<>(values);
        context.put(
                "language",
                wanted.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en" : "de");
        context.put("titleKey", "login." + name + ".title");
        context.put(
                "text",
                (Mustache.Lambda)
                        (fragment, out) ->
                                out.write(
                                        Escapers.HTML.escape(
                                                Texts.of(wanted, fragment.execute().strip()))));
        String html = templates.computeIfAbsent(name, this::compile).execute(context);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(html);
    }

    private Template compile(String name) {
        try (Reader reader = open(name)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader open(String name) throws IOException {
        return new InputStreamReader(
                new ClassPathResource("login/" + name + ".mustache").getInputStream(),
                StandardCharsets.UTF_8);
    }
}
