package de.wegmarke.text;

import com.samskivert.mustache.Escapers;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
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

/**
 * Small pages of HTML from the templates in a folder of the class path. Everything put into them is
 * escaped; {@code {{#text}}a.key{{/text}}} is a text in the language of the page.
 */
public final class PageTemplates {

    private final String folder;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler;

    public PageTemplates(String folder) {
        this.folder = folder;
        this.compiler =
                Mustache.compiler()
                        .escapeHTML(true)
                        .defaultValue("")
                        .emptyStringIsFalse(true)
                        .withLoader(this::open);
    }

    /**
     * @param name of the template, without its ending
     * @param values what it shows beside its texts
     */
    public String fill(String name, Locale language, Map<String, ?> values) {
        Map<String, Object> context = new HashMap<>(values);
        context.put(
                "text",
                (Mustache.Lambda)
                        (fragment, out) ->
                                out.write(
                                        Escapers.HTML.escape(
                                                Texts.of(language, fragment.execute().strip()))));
        return templates.computeIfAbsent(name, this::compile).execute(context);
    }

    private Template compile(String name) {
        try (Reader reader = open(name)) {
            return compiler.compile(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader open(String name) throws IOException {
        return new InputStreamReader(
                new ClassPathResource(folder + "/" + name + ".mustache").getInputStream(),
                StandardCharsets.UTF_8);
    }
}
