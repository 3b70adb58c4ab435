package de.wegmarke.showcase;

import static de.wegmarke.SignedInClient.html;
import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import de.wegmarke.story.PublishedStory;
import de.wegmarke.story.StoryId;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryTown;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

@RunningApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShowcaseTest {

    private static final String ALL = "/public/geschichten";

    @LocalServerPort int port;
    @Autowired ApplicationContext context;

    private StoryTown teller;
    private StoryId open;
    private StoryImage image;

    @BeforeAll
    void a_story_is_open_to_everybody() throws IOException {
        teller = StoryTown.founded("schaufenster-kreis", context);
        var key = teller.written(StoryTown.content("Kochen </script> & \"Reden\""));
        image = teller.pictured(key, picture(), "Zwei Töpfe <auf> einem Herd");
        open = teller.releasedAndPublished(key, true);
    }

    private static byte[] picture() throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(50, 50, 200, 200);
        pen.dispose();
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "png", file);
        return file.toByteArray();
    }

    private HttpResponse<String> get(String address) {
        return SignedInClient.stranger(port).get(address);
    }

    private static String address(StoryId story) {
        return ALL + "/" + story.municipality() + "/" + story.key();
    }

    @Test
    void it_is_read_without_signing_in_and_leaves_no_cookie() {
        var page = get(address(open));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        var html = html(page);
        assertThat(html.select("html").attr("lang")).isEqualTo("de");
        assertThat(html.select("h1").text()).isEqualTo("Kochen </script> & \"Reden\"");
        assertThat(html.select("main").text())
                .containsSubsequence(
                        "Landkreis Schaufenster (Beispiel), 2018",
                        "sagt <b>das Amt</b>.",
                        "Dauer seit November 2018, heute ein Regelangebot",
                        "Zielgruppen Familien, Öffentlichkeit",
                        "Themen Begegnung, Kultur, Sport, Ehrenamt, Religion",
                        "Förderung Land Thüringen",
                        "Ausgangslage Man kannte sich nicht. Die Küche stand leer.",
                        "Küche finden Die Schulküche ist abends frei.",
                        "etwa 40 Gäste je Abend Stand Februar 2019, Quelle: Zählung am Abend",
                        "Wirkung Es kommen mehr als gedacht.",
                        "Volkshochschule stellt die Küche",
                        "Personal zwei Stunden in der Woche",
                        "Passt zu: ländlich",
                        "Ansprechstelle Amt für Begegnung");
        assertThat(html.select("main script, main b, main auf")).isEmpty();
        html.select("link[rel=stylesheet]")
                .forEach(
                        style -> {
                            var answer = get(style.attr("href"));
                            assertThat(answer.statusCode()).isEqualTo(200);
                            assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
                        });
    }

    @Test
    void nothing_on_it_can_run() {
        var page = get(address(open));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(html(page).select("script").eachAttr("type"))
                .containsExactly("application/ld+json");
        assertThat(html(page).select("[style], [onclick], form, iframe")).isEmpty();
        assertThat(html(page).select("main a[href^=http]"))
                .isNotEmpty()
                .allSatisfy(
                        link ->
                                assertThat(link.attr("rel"))
                                        .contains("noopener")
                                        .contains("nofollow"));
    }

    @Test
    void whoever_shares_it_shares_title_summary_and_picture() {
        var html = html(get(address(open)));
        var canonical = html.select("link[rel=canonical]").attr("href");

        assertThat(canonical).startsWith("http").endsWith(address(open));
        assertThat(html.title()).startsWith("Kochen </script> & \"Reden\" · Landkreis");
        assertThat(html.select("meta[name=description]").attr("content"))
                .isEqualTo("Nachbarn kochen zusammen & lernen sich kennen, sagt <b>das Amt</b>.");
        assertThat(html.select("meta[property=og:url]").attr("content")).isEqualTo(canonical);
        assertThat(html.select("meta[property=og:image]").attr("content"))
                .isEqualTo(canonical + "/bilder/" + image.id());
        assertThat(html.select("meta[property=og:image:alt]").attr("content"))
                .isEqualTo("Zwei Töpfe <auf> einem Herd");
        assertThat(html.select("meta[name=twitter:card]").attr("content"))
                .isEqualTo("summary_large_image");
        assertThat(html.select("meta[name=robots]").attr("content")).isEqualTo("index, follow");
        Map<?, ?> data =
                JsonMapper.builder()
                        .build()
                        .readValue(html.select("script").getFirst().data(), Map.class);
        assertThat(data.get("@type")).isEqualTo("Article");
        assertThat(data.get("headline")).isEqualTo("Kochen </script> & \"Reden\"");
        assertThat(data.get("inLanguage")).isEqualTo("de");
    }

    @Test
    void one_that_was_published_again_says_when_it_was_first_and_when_it_was_last() {
        var key = teller.written(StoryTown.content("Zum zweiten Mal veröffentlicht"));
        var story = teller.releasedAndPublished(key, true);
        var first = readable(story).publishedAt();
        assertThat(moment(story, "published")).isEqualTo(first.toString());
        assertThat(moment(story, "modified")).isEqualTo(first.toString());

        teller.write(key, StoryPart.OUTLOOK, "Im Herbst geht es weiter.");
        teller.releasedAndPublished(key, true);

        assertThat(readable(story).publishedAt()).isAfter(first);
        assertThat(moment(story, "published")).isEqualTo(first.toString());
        assertThat(moment(story, "modified")).isEqualTo(readable(story).publishedAt().toString());
    }

    private PublishedStory.Readable readable(StoryId story) {
        return (PublishedStory.Readable) teller.published(story.key());
    }

    private String moment(StoryId story, String which) {
        return html(get(address(story)))
                .select("meta[property=article:%s_time]".formatted(which))
                .attr("content");
    }

    @Test
    void its_pictures_are_served_as_what_they_are_and_kept_only_to_ask_again() {
        var shown = html(get(address(open))).select("main img");
        assertThat(shown.attr("alt")).isEqualTo("Zwei Töpfe <auf> einem Herd");
        assertThat(shown.attr("width")).isEqualTo("400");

        var picture = get(shown.attr("src"));

        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(picture.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(picture.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(picture.headers().firstValue("Cache-Control")).contains("no-cache, public");
        assertThat(picture.headers().allValues("Set-Cookie")).isEmpty();
        var tag = picture.headers().firstValue("ETag").orElseThrow();
        assertThat(again(shown.attr("src"), tag).statusCode()).isEqualTo(304);
    }

    private HttpResponse<String> again(String address, String tag) {
        var client = SignedInClient.stranger(port);
        return client.send(client.request(address).header("If-None-Match", tag).GET().build());
    }

    @Test
    void a_browser_that_has_it_is_told_that_it_is_still_the_same() {
        var page = get(address(open));
        var tag = page.headers().firstValue("ETag").orElseThrow();

        assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache, public");
        assertThat(again(address(open), tag).statusCode()).isEqualTo(304);
        assertThat(again(address(open), "\"etwas anderes\"").statusCode()).isEqualTo(200);
    }

    @Test
    void what_is_not_open_looks_like_what_does_not_exist() {
        var closed = teller.releasedAndPublished(StoryTown.content("Nur für Angemeldete"), false);
        var draft = teller.written(StoryTown.content("Noch ein Entwurf"));
        var withInstitute = teller.written(StoryTown.content("Beim Institut"));
        teller.release(withInstitute, true);

        var unknown = get(ALL + "/schaufenster-kreis/gibt-es-nicht");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(html(unknown).select("h1").text()).isEqualTo("Diese Seite gibt es nicht");
        assertThat(html(unknown).select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        for (var address :
                new String[] {
                    address(closed),
                    address(new StoryId(open.municipality(), draft)),
                    address(teller.id(withInstitute)),
                    ALL + "/gibt-es-nicht/kochen",
                    ALL + "/Gross/kochen"
                }) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(get(address).body()).as(address).isEqualTo(unknown.body());
        }
    }

    @Test
    void one_that_was_withdrawn_is_gone_and_says_so_kindly() {
        var content = StoryTown.content("Bald zurückgezogen");
        var story = teller.releasedAndPublished(content, true);
        assertThat(get(address(story)).statusCode()).isEqualTo(200);

        teller.withdraw(story);

        var gone = get(address(story));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(html(gone).select("h1").text())
                .isEqualTo("Diese Geschichte ist nicht mehr öffentlich");
        assertThat(gone.body()).doesNotContain("Bald zurückgezogen");
        assertThat(get(ALL).body()).doesNotContain("Bald zurückgezogen");
    }

    @Test
    void one_that_was_never_open_is_unknown_even_after_it_was_withdrawn() {
        var story = teller.releasedAndPublished(StoryTown.content("Nie offen gewesen"), false);
        teller.withdraw(story);
        assertThat(get(address(story)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_that_the_municipality_closes_is_unknown_again_with_its_pictures()
            throws IOException {
        var key = teller.written(StoryTown.content("Auf und zu"));
        var picture = teller.pictured(key, picture(), "Ein Kreis");
        var story = teller.releasedAndPublished(key, true);
        var address = address(story) + "/bilder/" + picture.id();
        assertThat(get(address).statusCode()).isEqualTo(200);

        teller.publicPage(key, false);

        assertThat(get(address(story)).statusCode()).isEqualTo(404);
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void pictures_are_found_under_their_own_story_only() {
        var other = teller.releasedAndPublished(StoryTown.content("Ohne Bilder"), true);
        assertThat(get(address(other) + "/bilder/" + image.id()).statusCode()).isEqualTo(404);
        assertThat(get(address(open) + "/bilder/kein-bild").statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_and_the_map_for_search_engines_name_what_is_open() {
        var closed = teller.releasedAndPublished(StoryTown.content("Nicht für alle"), false);
        var page = get(ALL);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(everyPage())
                .flatMap(one -> one.select(".stories a").eachAttr("href"))
                .contains(address(open))
                .doesNotContain(address(closed))
                .doesNotHaveDuplicates();

        var map = get(ALL + "/sitemap.xml");
        assertThat(map.headers().firstValue("Content-Type").orElseThrow()).contains("xml");
        assertThat(Jsoup.parse(map.body(), Parser.xmlParser()).select("url > loc").eachText())
                .contains("http://localhost:%d%s".formatted(port, address(open)))
                .doesNotContain("http://localhost:%d%s".formatted(port, address(closed)))
                .allMatch(address -> address.startsWith("http"));
    }

    /** The list from its first page to its last. */
    private List<Document> everyPage() {
        var pages = new ArrayList<Document>();
        for (var next = ALL; !next.isEmpty(); ) {
            pages.add(html(get(next)));
            next = pages.getLast().select("a[rel=next]").attr("href");
        }
        return pages;
    }

    @Test
    void it_is_for_reading_only() {
        var client = SignedInClient.stranger(port);
        assertThat(client.post(address(open), Map.of()).statusCode()).isEqualTo(403);
        var head =
                client.send(
                        client.request(address(open))
                                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                .build());
        assertThat(head.statusCode()).isEqualTo(200);
    }

    /** Asked past the web, so that nobody else who asks from this machine is stopped too. */
    @Test
    void whoever_tries_many_addresses_has_to_wait() {
        var showcase = context.getBean(Showcase.class);
        var guesser = new MockHttpServletRequest();
        guesser.setRemoteAddr("203.0.113.9");
        for (int guess = 0; guess < 50; guess++) {
            var answer =
                    showcase.story(
                            "jena", "geraten-" + guess, guesser, new ServletWebRequest(guesser));
            assertThat(answer.getStatusCode().value()).isEqualTo(404);
        }

        var another = showcase.story("jena", "geraten", guesser, new ServletWebRequest(guesser));

        assertThat(another.getStatusCode().value()).isEqualTo(429);
        assertThat(another.getBody()).contains("Bitte warten Sie einen Moment");
        var known =
                showcase.story(
                        open.municipality().value(),
                        open.key(),
                        guesser,
                        new ServletWebRequest(guesser));
        assertThat(known.getStatusCode().value())
                .as("what can be read, from the same address")
                .isEqualTo(200);
    }

    /** A page with twenty pictures, reloaded in an office after the municipality closed it. */
    @Test
    void pictures_that_are_gone_count_for_nobody_as_guesses() {
        var address = address(open) + "/bilder/";
        for (int guess = 0; guess < 60; guess++) {
            assertThat(get(address + UUID.randomUUID()).statusCode()).isEqualTo(404);
        }
        assertThat(get(ALL + "/schaufenster-kreis/gibt-es-nicht").statusCode()).isEqualTo(404);
    }

    @Test
    void a_picture_is_gone_at_once_with_its_story() throws IOException {
        var key = teller.written(StoryTown.content("Bild und weg"));
        var picture = teller.pictured(key, picture(), "Ein Kreis");
        var story = teller.releasedAndPublished(key, true);
        var address = address(story) + "/bilder/" + picture.id();
        var tag = get(address).headers().firstValue("ETag").orElseThrow();
        assertThat(get(address + "/klein").statusCode()).isEqualTo(200);

        teller.withdraw(story);

        assertThat(again(address, tag).statusCode()).isEqualTo(404);
        assertThat(get(address + "/klein").statusCode()).isEqualTo(404);
    }

    @Test
    void the_list_is_turned_over_page_by_page_and_shows_small_pictures() throws IOException {
        var wide = new BufferedImage(1_600, 400, BufferedImage.TYPE_INT_RGB);
        var file = new ByteArrayOutputStream();
        ImageIO.write(wide, "png", file);
        var key = teller.written(StoryTown.content("Blättern mit Bild"));
        var picture = teller.pictured(key, file.toByteArray(), "Ein schwarzer Streifen");
        var story = teller.releasedAndPublished(key, true);
        for (int more = 0; more < Showcase.PAGE_LENGTH; more++) {
            teller.releasedAndPublished(StoryTown.content("Blättern " + more), true);
        }

        var first = html(get(ALL));
        assertThat(first.select(".stories li")).hasSize(Showcase.PAGE_LENGTH);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        var next = first.select("a[rel=next]").attr("href");
        assertThat(next).isEqualTo(ALL + "?seite=2");
        var second = html(get(next));
        assertThat(second.select("link[rel=canonical]").attr("href")).endsWith(next);
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo(ALL);
        assertThat(everyPage())
                .flatMap(page -> page.select(".stories img").eachAttr("src"))
                .contains(address(story) + "/bilder/" + picture.id() + "/klein");
        var request = new MockHttpServletRequest();
        var small =
                context.getBean(ShowcasePictures.class)
                        .smallImage(
                                story.municipality().value(),
                                key,
                                picture.id().toString(),
                                new ServletWebRequest(request))
                        .getBody();
        assertThat(ImageIO.read(new ByteArrayInputStream(small)).getWidth()).isEqualTo(640);
        for (var wrong : new String[] {"0", "-1", "999", "x", "99999999999"}) {
            assertThat(get(ALL + "?seite=" + wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }

    @Test
    void search_engines_are_told_which_pages_are_for_them() {
        var robots = get("/robots.txt");
        assertThat(robots.statusCode()).isEqualTo(200);
        assertThat(robots.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/plain");
        assertThat(robots.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(robots.body())
                .contains("Allow: /public/geschichten\n", "Disallow: /\n")
                .containsPattern("Sitemap: http.*/public/geschichten/sitemap.xml");
    }
}
