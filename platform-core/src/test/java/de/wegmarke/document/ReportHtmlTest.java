package de.wegmarke.document;

import static org.assertj.core.api.Assertions.assertThat;

import de.wegmarke.reporting.EvaluationReport;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {

    private final ReportHtml html = new ReportHtml();
    private final EvaluationReport report = SampleReport.report().corrected().build();

    @Test
    void it_is_well_formed_and_holds_no_script() {
        var parser = Parser.htmlParser().setTrackErrors(20);
        var page = Jsoup.parse(html.document(report, Locale.GERMAN), parser);
        assertThat(parser.getErrors()).isEmpty();
        assertThat(page.select("script, iframe, object, embed, link, form, [style]")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(
                        element ->
                                assertThat(element.attributes())
                                        .noneMatch(
                                                attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void what_people_typed_stays_text() {
        var page = page(report);
        assertThat(page.select("img")).isEmpty();
        assertThat(page.body().text()).contains(SampleReport.HOSTILE);
        assertThat(page.body().text()).contains("vorzwischennach!gedreht");
    }

    @Test
    void headings_start_at_the_top_and_skip_no_level() {
        assertThat(levels(page(report))).first().isEqualTo(1);
        assertThat(page(report).select("h1")).hasSize(1);
        assertThatNoLevelIsSkipped(page(report));
        assertThatNoLevelIsSkipped(page(SampleReport.empty()));
    }

    @Test
    void a_fragment_leaves_the_first_level_to_the_page_around_it() {
        var fragment = Jsoup.parseBodyFragment(html.fragment(report, Locale.GERMAN));
        assertThat(fragment.select("h1, style, title")).isEmpty();
        assertThat(levels(fragment)).first().isEqualTo(2);
        assertThatNoLevelIsSkipped(fragment);
        assertThat(fragment.body().children()).hasSize(1);
        assertThat(fragment.selectXpath("//article").hasClass("wm-report")).isTrue();
    }

    @Test
    void every_address_within_the_document_leads_somewhere_and_only_once() {
        var page = page(report);
        assertThat(page.select("a[href^=#]"))
                .isNotEmpty()
                .allSatisfy(
                        link ->
                                assertThat(page.getElementById(link.attr("href").substring(1)))
                                        .isNotNull());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void other_links_are_web_addresses() {
        assertThat(page(report).select("a[href]:not([href^=#])"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(link.attr("href")).startsWith("https://example.org/"));
    }

    @Test
    void all_measures_are_there_with_their_states_in_words() {
        var page = page(report);
        assertThat(page.select(".measure")).hasSize(146);
        for (var words :
                new String[] {
                    "nicht begonnen", "in Vorbereitung", "in Umsetzung", "teilweise umgesetzt",
                    "umgesetzt", "Daueraufgabe läuft", "verschoben", "nicht weiterverfolgt",
                    "ohne Angabe", "uneinheitlich gemeldet"
                }) {
            assertThat(page.select(".measure .state").eachText())
                    .anyMatch(text -> text.strip().endsWith(words));
        }
    }

    @Test
    void every_drawing_has_a_text_or_stands_beside_one() {
        var page = page(report);
        assertThat(page.select("svg.bar"))
                .hasSize(9 + 14)
                .allSatisfy(
                        bar -> {
                            assertThat(bar.attr("role")).isEqualTo("img");
                            assertThat(bar.attr("aria-label")).matches(".+: .*\\d+.*");
                        });
        assertThat(page.select("svg.mark"))
                .allSatisfy(
                        mark -> {
                            assertThat(mark.attr("aria-hidden")).isEqualTo("true");
                            assertThat(mark.parent())
                                    .extracting(Element::text)
                                    .asString()
                                    .isNotBlank();
                        });
    }

    @Test
    void tables_name_their_columns_and_rows() {
        assertThat(page(report).select("table"))
                .isNotEmpty()
                .allSatisfy(
                        table -> {
                            assertThat(table.select("caption").text()).isNotBlank();
                            assertThat(table.select("thead th"))
                                    .allSatisfy(
                                            cell ->
                                                    assertThat(cell.attr("scope"))
                                                            .isEqualTo("col"));
                            assertThat(table.select("tbody tr"))
                                    .allSatisfy(
                                            row ->
                                                    assertThat(row.select("th[scope=row]"))
                                                            .hasSize(1));
                        });
    }

    @Test
    void a_draft_and_samples_are_marked_and_others_are_not() {
        var draft = page(SampleReport.report().draft().build());
        assertThat(draft.select(".notice").eachText())
                .anyMatch(notice -> notice.startsWith("Entwurf"));
        assertThat(draft.select(".wm-report").attr("data-draft")).isEqualTo("Entwurf");
        assertThat(draft.select(".notice").eachText())
                .anyMatch(notice -> notice.startsWith("Beispieldaten"));
        var real = page(SampleReport.report().real().build());
        assertThat(real.select(".notice")).isEmpty();
        assertThat(real.text()).doesNotContain("Entwurf").doesNotContain("Beispieldaten");
    }

    @Test
    void the_figures_are_those_of_the_report() {
        var page = page(report);
        assertThat(page.select(".figure").eachText())
                .contains("146 Maßnahmen", report.notReached().size() + " nicht erreicht");
        assertThat(page.text())
                .contains("Erwartet wurden 318 Rückmeldungen")
                .contains("Es liegen 301 vor (94,7 %)")
                .contains("17 fehlen");
    }

    @Test
    void a_first_report_compares_with_nothing() {
        var page = page(SampleReport.report().first().build());
        assertThat(page.text()).contains("Dies ist der erste Bericht").doesNotContain("Vorbericht");
    }

    @Test
    void an_empty_report_says_what_it_lacks() {
        assertThat(page(SampleReport.empty()).text())
                .contains("keine Rückmeldungen erwartet")
                .contains("Es werden keine Entscheidungen erbeten.")
                .doesNotContain("Drucksache")
                .doesNotContain("null");
    }

    @Test
    void in_English_the_report_speaks_English_and_the_typed_text_stays() {
        var page = Jsoup.parse(html.document(report, Locale.ENGLISH));
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.text())
                .contains("Cut-off date 31 December 2022")
                .contains("EUR 18,500.00")
                .contains("partly done")
                .contains("Drei Stellen wechselten das Haus")
                .contains("municipality's")
                .doesNotContain("Fehlanzeige");
    }

    @Test
    void a_language_without_texts_is_answered_in_German() {
        assertThat(html.document(report, Locale.FRENCH))
                .isEqualTo(html.document(report, Locale.GERMAN));
    }

    @Test
    void written_twice_it_is_the_same() {
        assertThat(html.document(report, Locale.GERMAN))
                .isEqualTo(html.document(SampleReport.report().corrected().build(), Locale.GERMAN));
        assertThat(html.fragment(report, Locale.GERMAN))
                .isEqualTo(html.fragment(report, Locale.GERMAN));
    }

    private Document page(EvaluationReport report) {
        return Jsoup.parse(html.document(report, Locale.GERMAN));
    }

    private static java.util.List<Integer> levels(Document page) {
        return page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();
    }

    private static void assertThatNoLevelIsSkipped(Document page) {
        int before = levels(page).getFirst();
        for (int level : levels(page)) {
            assertThat(level).isLessThanOrEqualTo(before + 1);
            before = level;
        }
    }
}
