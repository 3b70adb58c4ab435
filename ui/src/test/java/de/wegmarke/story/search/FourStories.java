package de.wegmarke.story.search;

import de.wegmarke.rows.Json;
import de.wegmarke.story.StoryContent;
import de.wegmarke.tenancy.MunicipalityKind;
import de.wegmarke.tenancy.TenantKey;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Four stories of three municipalities on a platform that holds nothing else. Whoever publishes
 * more takes it back.
 */
final class FourStories implements AutoCloseable {

    static final Instant SPRING = Instant.parse("2026-04-01T08:00:00Z");
    static final Instant SUMMER = Instant.parse("2026-07-01T08:00:00Z");

    final SearchPlatform platform = new SearchPlatform();
    final TenantKey gera =
            platform.municipality("gera", "Gera", MunicipalityKind.KREISFREIE_STADT, "16052");
    final TenantKey suhl =
            platform.municipality("suhl", "Suhl", MunicipalityKind.KREISFREIE_STADT, "16054");
    final TenantKey elsewhere =
            platform.municipality(
                    "anderswo", "Landkreis Anderswo", MunicipalityKind.LANDKREIS, "90001");

    /** The story of Gera, which Suhl has taken up. */
    final UUID feast;

    private FourStories() {
        feast =
                platform.publish(
                        gera,
                        "sportfest",
                        story(
                                """
                                "title": "Ein Sportfest für alle", "topics": ["T11"], "year": 2019,
                                "summary": "Migrant*innen und Alteingesessene laufen zusammen.",
                                "obstacles": "Ohne Ehrenamtliche geht es nicht. Der Regen kam auch.",
                                "targetGroups": ["REFUGEES"], "funders": ["Land"],
                                "effort": {"level": "LOW"}
                                """),
                        SPRING);
        platform.publish(
                suhl,
                "laufgruppe",
                story(
                        """
                        "title": "Eine Laufgruppe", "topics": ["T11", "T8"], "year": 2021,
                        "summary": "Die Gruppe treibt jede Woche Sport und feiert einmal im Jahr ein Fest.",
                        "targetGroups": ["WOMEN"], "funders": ["Land", "Bund"],
                        "duration": {"regular": true},
                        "transferability": {"settings": ["RURAL"]}
                        """),
                SUMMER);
        platform.publish(
                suhl,
                "kitaplatz",
                story(
                        """
                        "title": "Der Weg zum Kitaplatz", "topics": ["T4"], "year": 2021,
                        "summary": "Eltern melden ihr Kind an, und jemand spricht ihre Sprache."
                        """),
                SUMMER);
        platform.publish(
                elsewhere,
                "amt",
                story(
                        """
                        "title": "Ein offenes Amt", "topics": ["T1"], "year": 2021,
                        "summary": "Wer zum Amt geht, wird verstanden. Das Amt sucht Ehrenamtliche."
                        """),
                SUMMER);
        platform.adopt(suhl, feast);
    }

    static StoryContent story(String parts) {
        var defaults = parts.contains("\"duration\"") ? "" : ", \"duration\": {\"regular\": false}";
        return Json.read("{" + parts + defaults + ", \"consent\": true}", StoryContent.class);
    }

    @Override
    public void close() {
        platform.close();
    }

    /** The same for every class, kept in JUnit's store, which closes it after the last. */
    static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == FourStories.class;
        }

        @Override
        public FourStories resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(FourStories.class))
                    .computeIfAbsent(
                            FourStories.class, type -> new FourStories(), FourStories.class);
        }
    }
}
