package de.wegmarke.ui.component;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;

/**
 * What somebody has typed into a dialog that keeps no draft: it goes only after a question, so that
 * neither a slip of the finger nor Escape loses it.
 */
public final class TypedWords {

    private final Dialog dialog;
    private final BooleanSupplier isTyped;

    private TypedWords(Dialog dialog, BooleanSupplier isTyped) {
        this.dialog = dialog;
        this.isTyped = isTyped;
    }

    /**
     * Asks before Escape closes the dialog.
     *
     * @param isTyped whether something would be lost
     */
    public static TypedWords keptIn(Dialog dialog, BooleanSupplier isTyped) {
        var words = new TypedWords(dialog, isTyped);
        dialog.addDialogCloseActionListener(pressed -> words.leave());
        return words;
    }

    /** Closes, or asks first; for the button that leaves without doing anything. */
    public void leave() {
        if (!isTyped.getAsBoolean()) {
            dialog.close();
            return;
        }
        var question =
                new ConfirmDialog(
                        t("typed.title"),
                        t("typed.text"),
                        t("typed.discard"),
                        confirmed -> dialog.close());
        question.setCancelable(true);
        question.setCancelText(t("typed.goOn"));
        question.open();
    }
}
