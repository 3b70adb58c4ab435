package de.wegmarke.ui.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.access.PlatformRole;
import de.wegmarke.access.Role;
import de.wegmarke.notification.MailKind;
import de.wegmarke.notification.MailProblem;
import de.wegmarke.notification.MailState;
import de.wegmarke.plan.Assessment;
import de.wegmarke.plan.MeasureState;
import de.wegmarke.story.EffortLevel;
import de.wegmarke.story.Setting;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.TargetGroup;
import de.wegmarke.story.adoption.AdoptionOutcome;
import de.wegmarke.story.search.SizeClass;
import de.wegmarke.story.search.StoryFacet;
import de.wegmarke.story.search.StorySort;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantStatus;
import de.wegmarke.ui.component.Notice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "de", "wegmarke", "ui");
    private static final Path TEXTS = Path.of("src", "main", "resources", "vaadin-i18n");

    private static final List<Path> RESOURCES =
            List.of(
                    Path.of("src", "main", "resources"),
                    Path.of("..", "platform-core", "src", "main", "resources"));

    /**
     * {@code t("key"}, {@code text = "key"} of an entry in the navigation, and ui.getTranslation.
     */
    private static final Pattern USED =
            Pattern.compile(
                    "(?:\\bt\\(|getTranslation\\(|text\\(language, |translate\\([^\"]*, |\\btext ="
                            + " )\\s*\"([a-zA-Z0-9.-]+)\"");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    /** A literal with a letter of German only, or with words and a blank between them. */
    private static final Pattern WORDS =
            Pattern.compile("\"[^\"\\n]*(?:[äöüÄÖÜß]|[A-Z]?[a-z]{2,} [a-zA-Z]{2,})[^\"\\n]*\"");

    /**
     * Words for the log, the browser or whoever programs, not for people: left out of the search.
     */
    private static final Pattern NOT_SHOWN =
            Pattern.compile(
                    "/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\""
                            + "|(?:new \\w*Exception|LOG\\.\\w+|executeJs|super|setFilter)\\([^;]*;|\"noopener noreferrer\"",
                    Pattern.DOTALL);

    /** Every constant of these is shown with its word. */
    private static final List<Class<? extends Enum<?>>> SHOWN =
            List.of(
                    MeasureState.class,
                    Assessment.class,
                    Role.class,
                    PlatformRole.class,
                    TenantStatus.class,
                    MunicipalityKind.class,
                    MailKind.class,
                    MailState.class,
                    MailProblem.class,
                    AdoptionOutcome.class,
                    StoryState.class,
                    StoryPart.class,
                    TargetGroup.class,
                    Setting.class,
                    EffortLevel.class,
                    StoryFacet.class,
                    StorySort.class,
                    SizeClass.class,
                    Notice.Kind.class,
                    Preferences.Colours.class);

    private final Translations translations = new Translations();

    @Test
    void german_and_english_have_the_same_keys() {
        assertThat(keys("translations_en.properties")).isEqualTo(keys("translations.properties"));
    }

    @Test
    void no_key_stands_twice_in_a_file() throws IOException {
        for (var resources : RESOURCES) {
            try (var files = Files.walk(resources)) {
                assertThat(files.filter(file -> file.toString().endsWith(".properties")))
                        .isNotEmpty()
                        .allSatisfy(file -> assertThat(twice(file)).isEmpty());
            }
        }
    }

    @Test
    void both_languages_take_the_same_placeholders() {
        var german = load("translations.properties");
        var english = load("translations_en.properties");
        for (var key : keys("translations.properties")) {
            assertThat(formats(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(formats(german.getProperty(key)));
        }
    }

    @Test
    void every_key_in_the_code_exists() {
        assertThat(keys("translations.properties")).containsAll(usedKeys());
        assertThat(usedKeys()).contains("start.title", "nav.menu", "system.expired.title");
    }

    @Test
    void every_constant_that_is_shown_has_its_word() {
        var keys = keys("translations.properties");
        for (var type : SHOWN) {
            for (var constant : type.getEnumConstants()) {
                assertThat(keys)
                        .contains("enum.%s.%s".formatted(type.getSimpleName(), constant.name()));
            }
        }
    }

    @Test
    void no_view_holds_a_text_of_its_own() {
        assertThat(sources().flatMap(TranslationsTest::literals)).isEmpty();
    }

    @Test
    void the_language_of_the_server_never_shows() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(translations.getTranslation("nav.today", Locale.GERMAN)).isEqualTo("Heute");
            assertThat(translations.getTranslation("nav.today", Locale.FRENCH)).isEqualTo("Heute");
            assertThat(translations.getTranslation("nav.today", Locale.UK)).isEqualTo("Today");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void counts_read_naturally_in_both_languages() {
        assertThat(translations.getTranslation("tenants.caption", Locale.GERMAN, 1))
                .isEqualTo("Eine Kommune");
        assertThat(translations.getTranslation("tenants.caption", Locale.GERMAN, 3883))
                .isEqualTo("3.883 Kommunen");
        assertThat(translations.getTranslation("tenants.caption", Locale.ENGLISH, 3883))
                .isEqualTo("3,883 municipalities");
    }

    private static Set<String> usedKeys() {
        return sources()
                .flatMap(
                        file ->
                                USED.matcher(COMMENT.matcher(read(file)).replaceAll(""))
                                        .results()
                                        .map(match -> match.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    private static Stream<String> literals(Path file) {
        return WORDS.matcher(shown(file))
                .results()
                .map(MatchResult::group)
                .map(literal -> file.getFileName() + ": " + literal);
    }

    private static String shown(Path file) {
        return NOT_SHOWN.matcher(read(file)).replaceAll("");
    }

    private static int formats(String text) {
        return new MessageFormat(text, Locale.GERMANY).getFormatsByArgumentIndex().length;
    }

    private static Set<String> keys(String file) {
        return new TreeSet<>(load(file).stringPropertyNames());
    }

    private static Properties load(String file) {
        return load(TEXTS.resolve(file), new Properties());
    }

    private static Properties load(Path file, Properties texts) {
        try (var reader = Files.newBufferedReader(file, UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** Of two lines with one key only the later is heard. */
    private static List<Object> twice(Path file) {
        var twice = new ArrayList<Object>();
        load(
                file,
                new Properties() {
                    @Override
                    public Object put(Object key, Object value) {
                        if (containsKey(key)) {
                            twice.add(key);
                        }
                        return super.put(key, value);
                    }
                });
        return twice;
    }

    private static Stream<Path> sources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
