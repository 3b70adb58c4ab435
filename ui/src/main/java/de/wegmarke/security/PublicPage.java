package de.wegmarke.security;

import de.wegmarke.text.PageTemplates;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

    private final PageTemplates templates = new PageTemplates("login");

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
        var html = templates.fill(name, wanted, context);
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .body(html);
    }
}
