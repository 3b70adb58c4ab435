package de.wegmarke.ui.reporting.report;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.wegmarke.document.ReportDocx;
import de.wegmarke.document.TemplateRefused;
import de.wegmarke.reporting.ReportTemplate;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FileUpload;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.Wording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The municipality's own Word template: which is in use, another one, back to the built-in one. */
final class TemplateDialog extends Dialog {

    private final transient ReportRenderers renderers;
    private final TenantKey tenant;
    private final Locale language;
    private final Div messages = new Div();
    private final Div inUse = new Div();

    TemplateDialog(ReportRenderers renderers, TenantKey tenant, Locale language) {
        this.renderers = renderers;
        this.tenant = tenant;
        this.language = language;
        setHeaderTitle(t("template.title"));
        setWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        messages.getElement().setAttribute("role", "status");
        var upload =
                new FileUpload(
                        new FileUpload.Words(
                                t("template.choose"),
                                t("upload.drop"),
                                t("template.hint"),
                                t("template.tooLarge")),
                        ReportDocx.LARGEST_TEMPLATE,
                        this::take,
                        this::refuse);
        var form = new Div(new Paragraph(t("template.text")), builtIn(), inUse, upload);
        form.addClassName("wm-dialog-form");
        add(messages, form);
        getFooter().add(new Button(t("action.close"), click -> close()));
        show();
    }

    private Anchor builtIn() {
        var link =
                new Anchor(
                        DownloadHandler.fromInputStream(
                                download -> {
                                    var bytes = renderers.docx().defaultTemplate(language);
                                    return new DownloadResponse(
                                            new ByteArrayInputStream(bytes),
                                            t("template.file") + ".docx",
                                            ReportFiles.WORD,
                                            bytes.length);
                                }),
                        t("template.builtIn.download"));
        link.addClassName("wm-action-link");
        return link;
    }

    private void show() {
        inUse.removeAll();
        renderers
                .templates()
                .current(tenant)
                .ifPresentOrElse(this::own, () -> inUse.add(new Paragraph(t("template.builtIn"))));
    }

    private void own(ReportTemplate template) {
        var back = new Button(t("template.back"), click -> useBuiltIn());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        inUse.add(
                new Paragraph(
                        t(
                                "template.own",
                                template.fileName(),
                                DateText.of(template.at()),
                                template.by())),
                back);
    }

    private void take(String fileName, byte[] content) {
        messages.removeAll();
        try {
            renderers.templates().take(tenant, fileName, content);
            messages.add(Notice.success(t("template.taken")));
            var missing = renderers.docx().check(new ByteArrayInputStream(content)).missing();
            if (!missing.isEmpty()) {
                messages.add(
                        Notice.info(t("template.missing", String.join(t("list.comma"), missing))));
            }
            show();
        } catch (TemplateRefused refused) {
            var reasons = new UnorderedList();
            refused.refusals()
                    .forEach(one -> reasons.add(new ListItem(one.message(Wording.locale()))));
            messages.add(Notice.error(t("template.refused")), reasons);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void refuse(String words) {
        messages.removeAll();
        messages.add(Notice.error(words));
    }

    private void useBuiltIn() {
        messages.removeAll();
        renderers.templates().useBuiltIn(tenant);
        messages.add(Notice.success(t("template.taken.builtIn")));
        show();
    }
}
