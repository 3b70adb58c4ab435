package de.wegmarke.document;

import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.TemplateInspection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * The evaluation report as a Word document, made from a template with placeholders: the built-in
 * one or a municipality's own. The same report and template give the same bytes.
 */
@Component
public class ReportDocx implements TemplateInspection {

    /** The largest template that is taken, in bytes. */
    public static final int LARGEST_TEMPLATE = TemplateGuard.LARGEST;

    /**
     * Says whether a file can serve as template, which placeholders it uses and which parts it
     * leaves out. Reads no more than {@link #LARGEST_TEMPLATE} and leaves the stream open.
     *
     * @throws IOException if the stream cannot be read
     */
    public TemplateCheck check(InputStream template) throws IOException {
        return DocxTemplate.check(template.readNBytes(TemplateGuard.LARGEST + 1));
    }

    /**
     * @throws TemplateRefused if {@link #check} finds something against it
     */
    @Override
    public void requireUsable(byte[] template) {
        var check = DocxTemplate.check(template);
        if (!check.usable()) {
            throw new TemplateRefused(check.refusals());
        }
    }

    /** The built-in template, for a municipality to start its own from. */
    public byte[] defaultTemplate(Locale language) {
        var bytes = new ByteArrayOutputStream();
        try (var template = DefaultTemplate.create(new ReportTexts(language))) {
            DocxWriting.save(template, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * The report with the built-in template.
     *
     * @param language of the report's own words; what people typed stays as it is
     */
    public byte[] render(EvaluationReport report, Locale language) {
        return render(report, language, defaultTemplate(language));
    }

    /**
     * The report with a municipality's template.
     *
     * @throws TemplateRefused if {@link #check} finds something against it
     */
    public byte[] render(EvaluationReport report, Locale language, byte[] template) {
        return render(report, new ReportTexts(language), DocxTemplate.open(template));
    }

    /**
     * Writes the report with a municipality's template and leaves the stream open.
     *
     * @throws TemplateRefused if {@link #check} finds something against it
     * @throws IOException if the stream cannot be written
     */
    public void write(
            EvaluationReport report, Locale language, byte[] template, OutputStream stream)
            throws IOException {
        stream.write(render(report, language, template));
    }

    private static byte[] render(
            EvaluationReport report, ReportTexts texts, DocxTemplate template) {
        var bytes = new ByteArrayOutputStream(1 << 18);
        try (template) {
            if (!template.check().usable()) {
                throw new TemplateRefused(template.check().refusals());
            }
            new DocxWriting(report, texts, template.document()).fill();
            DocxWriting.save(template.document(), bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
