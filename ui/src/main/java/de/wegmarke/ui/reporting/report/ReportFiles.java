package de.wegmarke.ui.reporting.report;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportReading;
import de.wegmarke.tenancy.TenantKey;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.function.BiFunction;

/** The report as files. Each is made when somebody asks for it, with the rights of that moment. */
final class ReportFiles extends Div {

    /** The type of a Word document. */
    static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final String EXCEL =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient ReportReading reading;
    private final TenantKey tenant;
    private final String cycle;
    private final Locale language;

    ReportFiles(
            ReportReading reading,
            ReportRenderers renderers,
            TenantKey tenant,
            String cycle,
            Locale language) {
        this.reading = reading;
        this.tenant = tenant;
        this.cycle = cycle;
        this.language = language;
        addClassName("wm-files");
        file(t("report.file.pdf"), "pdf", "application/pdf", renderers.pdf()::render);
        file(
                t("report.file.docx"),
                "docx",
                WORD,
                (report, locale) -> renderers.word(tenant, cycle, report, locale));
        file(t("report.file.xlsx"), "xlsx", EXCEL, renderers.workbook()::render);
    }

    private void file(
            String words,
            String ending,
            String type,
            BiFunction<EvaluationReport, Locale, byte[]> renderer) {
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(
                                download -> {
                                    var report = reading.report(tenant, cycle).orElseThrow();
                                    var bytes = renderer.apply(report, language);
                                    return new DownloadResponse(
                                            new ByteArrayInputStream(bytes),
                                            name(ending),
                                            type,
                                            bytes.length);
                                }),
                        words);
        link.addClassName("wm-action-link");
        add(link);
    }

    private String name(String ending) {
        return t("report.file.name", tenant.value(), cycle) + "." + ending;
    }
}
