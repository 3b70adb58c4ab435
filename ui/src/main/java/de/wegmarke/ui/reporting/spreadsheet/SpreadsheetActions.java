package de.wegmarke.ui.reporting.spreadsheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.Wording;
import java.io.ByteArrayInputStream;
import java.util.function.Consumer;

/** Two quiet actions beside each other: the spreadsheet out, and in again. */
public final class SpreadsheetActions extends Div {

    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Div messages = new Div();
    private transient Consumer<TakenOver> listener = done -> {};

    public SpreadsheetActions(SpreadsheetDesk desk) {
        addClassNames("wm-spreadsheet", "wm-actions");
        var language = Wording.locale();
        var out =
                new Anchor(
                        DownloadHandler.fromInputStream(
                                download -> {
                                    var bytes = desk.download(language);
                                    return new DownloadResponse(
                                            new ByteArrayInputStream(bytes),
                                            fileName(desk),
                                            TYPE,
                                            bytes.length);
                                }),
                        t("spreadsheet.download"));
        out.addClassName("wm-action-link");
        var in =
                new Button(
                        t("spreadsheet.upload"),
                        click -> new UploadDialog(desk, this::takenOver).open());
        in.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        messages.addClassName("wm-form-messages");
        add(out, in);
    }

    /** Where what became of an upload is said; the page puts it where it is seen. */
    public Div messages() {
        return messages;
    }

    private static String fileName(SpreadsheetDesk desk) {
        var whose = desk.body().map(body -> "-" + body).orElse("");
        return t("spreadsheet.file", desk.tenant().value(), desk.cycle()) + whose + ".xlsx";
    }

    /** Tells the page what reads otherwise now, after something was written. */
    public void onTakenOver(Consumer<TakenOver> page) {
        listener = page;
    }

    private void takenOver(TakenOver done) {
        messages.removeAll();
        messages.add(Notice.success(done.words()));
        listener.accept(done);
    }
}
