package de.wegmarke.document;

import de.wegmarke.document.HtmlBlocks.Medium;
import de.wegmarke.reporting.EvaluationReport;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The evaluation report as HTML, without script and without anything fetched from elsewhere. The
 * same report gives the same characters.
 */
@Component
public class ReportHtml {

    private static final String STYLE = Resource.text("report.css");

    /**
     * The report as an {@code article} for a page that has its own title of level 1; the report's
     * title is of level 2. It wants {@link #style()}.
     *
     * @param language of the report's own words; what people typed stays as it is
     */
    public String fragment(EvaluationReport report, Locale language) {
        var texts = new ReportTexts(language);
        var content = ReportContent.of(report, texts);
        var body = Document.createShell("").body();
        var article = article(content, texts, body, 2);
        markDraft(report, texts, article);
        return serialized(body).html();
    }

    /** The style of {@link #fragment}; every rule is bound to its class {@code wm-report}. */
    public String style() {
        return STYLE;
    }

    /**
     * The report as a document of its own, with its style inside.
     *
     * @param language of the report's own words; what people typed stays as it is
     */
    public String document(EvaluationReport report, Locale language) {
        var texts = new ReportTexts(language);
        var content = ReportContent.of(report, texts);
        var document = HtmlPage.shell(content.title(), texts.language());
        document.head()
                .appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        document.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        document.head().appendElement("style").appendChild(HtmlPage.style(STYLE));
        var article = article(content, texts, document.body().appendElement("main"), 1);
        markDraft(report, texts, article);
        return serialized(document).outerHtml();
    }

    private static Element article(
            ReportContent content, ReportTexts texts, Element parent, int topLevel) {
        var article = parent.appendElement("article").addClass("wm-report");
        article.attr("lang", texts.language());
        HtmlPage.parts(content, texts, article, new HtmlBlocks(Medium.SCREEN, topLevel));
        return article;
    }

    private static void markDraft(EvaluationReport report, ReportTexts texts, Element article) {
        if (report.head().draft()) {
            article.addClass("draft").attr("data-draft", texts.text("draft"));
        }
    }

    private static <E extends Element> E serialized(E element) {
        var document = element.ownerDocument();
        if (document != null) {
            document.outputSettings().prettyPrint(false).charset("UTF-8");
        }
        return element;
    }
}
