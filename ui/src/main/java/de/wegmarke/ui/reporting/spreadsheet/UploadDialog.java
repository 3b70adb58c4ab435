package de.wegmarke.ui.reporting.spreadsheet;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.exchange.returns.ReturnSpreadsheet;
import de.wegmarke.exchange.returns.SpreadsheetRefused;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.ui.component.FileUpload;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import java.util.function.Consumer;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Takes a spreadsheet, shows what it would change, and takes it over or throws it away. It lies
 * above the page, so that a form below it keeps what was typed.
 */
final class UploadDialog extends Dialog {

    private final transient SpreadsheetDesk desk;
    private final transient Consumer<TakenOver> done;
    private final Div messages = new Div();
    private final Div stage = new Div();

    UploadDialog(SpreadsheetDesk desk, Consumer<TakenOver> done) {
        this.desk = desk;
        this.done = done;
        setHeaderTitle(t("spreadsheet.upload"));
        setWidth("min(52rem, 100%)");
        setCloseOnOutsideClick(false);
        addClassName("wm-form-dialog");
        messages.addClassName("wm-form-messages");
        stage.addClassName("wm-spreadsheet-stage");
        add(messages, stage);
        choose();
    }

    private void choose() {
        stage.removeAll();
        stage.add(
                new Paragraph(t("spreadsheet.upload.text")),
                new FileUpload(
                        new FileUpload.Words(
                                t("spreadsheet.choose"),
                                t("upload.drop"),
                                t("spreadsheet.hint"),
                                t("spreadsheet.rejected")),
                        ReturnSpreadsheet.LARGEST_BYTES,
                        this::dryRun,
                        this::refuse));
        getFooter().removeAll();
        getFooter().add(new Button(t("action.cancel"), click -> close()));
    }

    private void dryRun(String fileName, byte[] file) {
        messages.removeAll();
        try {
            show(fileName, file);
        } catch (SpreadsheetRefused refused) {
            refuse(refused.text(Wording.locale()));
        } catch (RuleViolation refused) {
            refuse(RuleText.of(refused));
        }
    }

    private void refuse(String words) {
        messages.removeAll();
        messages.add(Notice.error(words));
    }

    private void show(String fileName, byte[] file) {
        var preview = desk.dryRun(fileName, file);
        var panel = new PreviewPanel(preview);
        stage.removeAll();
        stage.add(panel);
        getFooter().removeAll();
        var discard =
                new Button(
                        t("spreadsheet.discard"),
                        click -> {
                            messages.removeAll();
                            messages.add(Notice.info(t("spreadsheet.discarded")));
                            choose();
                        });
        getFooter().add(discard);
        if (!preview.isEmpty()) {
            var take = new Button(t("spreadsheet.take"));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            take.setDisableOnClick(true);
            take.addClickListener(click -> takeOver(panel, fileName, file, take));
            getFooter().add(take);
        }
    }

    private void takeOver(PreviewPanel panel, String fileName, byte[] file, Button take) {
        var taken = panel.taken();
        if (taken.refs().isEmpty()) {
            take.setEnabled(true);
            refuse(t("spreadsheet.nothingChosen"));
            return;
        }
        try {
            desk.takeOver(panel.preview(), panel.overwrite());
        } catch (RuleViolation refused) {
            anew(RuleText.of(refused), fileName, file);
            return;
        } catch (ConcurrencyFailureException meanwhile) {
            anew(t("spreadsheet.meanwhile"), fileName, file);
            return;
        }
        close();
        done.accept(taken);
    }

    /** Why nothing was written, and below it what the file would change now. */
    private void anew(String words, String fileName, byte[] file) {
        choose();
        dryRun(fileName, file);
        messages.addComponentAsFirst(Notice.error(words));
    }
}
