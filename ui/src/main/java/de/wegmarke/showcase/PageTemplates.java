package de.wegmarke.showcase;

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
import org.springframework.stereotype.Component;

/** The templates in {@code showcase/}. Everything put into them is escaped. */
@Component
class PageTemplates {

    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler =
            Mustache.compiler()
                    .escapeHTML(true)
                    .defaultValue("")
                    .emptyStringIsFalse(true)
                    .withLoader(PageTemplates::open);

    PageTemplates() {}

    String fill(String name, Map<String, ?> values) {
        Map<String, Object> context = new HashMap<>(values);
        context.put(
                "text",
                (Mustache.Lambda)
                        (fragment, out) ->
                                out.write(
                                        Escapers.HTML.escape(
                                                Texts.of(
                                                        Locale.GERMAN,
                                                        fragment.execute().strip()))));
        return templates.computeIfAbsent(name, this::compile).execute(context);
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
                new ClassPathResource("showcase/" + name + ".mustache").getInputStream(),
                StandardCharsets.UTF_8);
    }
}
