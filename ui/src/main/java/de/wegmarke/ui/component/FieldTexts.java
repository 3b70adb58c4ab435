package de.wegmarke.ui.component;

import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.upload.UploadI18N;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;

/** The texts inside Vaadin's own fields, in the language of the open page. */
public final class FieldTexts {

    private FieldTexts() {}

    /** For {@code DatePicker.setI18n}: words and format; the week begins on Monday (ISO 8601). */
    public static DatePickerI18n datePicker() {
        var names = DateFormatSymbols.getInstance(Wording.locale());
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(names.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(names.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(Arrays.asList(names.getShortWeekdays()).subList(1, 8))
                .setFirstDayOfWeek(1)
                .setDateFormats(
                        Wording.t("date.format"),
                        "d.M.yy",
                        "dd.MM.yyyy",
                        "yyyy-MM-dd",
                        "d MMM yyyy")
                .setToday(Wording.t("date.today"))
                .setCancel(Wording.t("action.cancel"))
                .setBadInputErrorMessage(Wording.t("date.unreadable"));
    }

    /** For {@code MultiSelectComboBox.setI18n}: what is said aloud while somebody chooses. */
    public static MultiSelectComboBoxI18n multiSelect() {
        return new MultiSelectComboBoxI18n()
                .setCleared(Wording.t("select.cleared"))
                .setFocused(Wording.t("select.focused"))
                .setSelected(Wording.t("select.selected"))
                .setDeselected(Wording.t("select.deselected"))
                .setTotal(Wording.t("select.total", "{count}"));
    }

    /** For {@code Upload.setI18n}, one file at a time. */
    public static UploadI18N upload() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles().setOne(Wording.t("upload.drop")))
                .setAddFiles(new UploadI18N.AddFiles().setOne(Wording.t("upload.choose")))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(Wording.t("upload.tooMany"))
                                .setFileIsTooBig(Wording.t("upload.tooBig"))
                                .setIncorrectFileType(Wording.t("upload.wrongType")))
                .setUploading(
                        new UploadI18N.Uploading()
                                .setStatus(
                                        new UploadI18N.Uploading.Status()
                                                .setConnecting(Wording.t("upload.connecting"))
                                                .setStalled(Wording.t("upload.stalled"))
                                                .setProcessing(Wording.t("upload.processing"))
                                                .setHeld(Wording.t("upload.held")))
                                .setRemainingTime(
                                        new UploadI18N.Uploading.RemainingTime()
                                                .setPrefix(Wording.t("upload.remaining") + " ")
                                                .setUnknown(Wording.t("upload.remainingUnknown")))
                                .setError(
                                        new UploadI18N.Uploading.Error()
                                                .setServerUnavailable(
                                                        Wording.t("upload.unavailable"))
                                                .setUnexpectedServerError(
                                                        Wording.t("upload.failed"))
                                                .setForbidden(Wording.t("upload.forbidden"))
                                                .setFileTooLarge(Wording.t("upload.tooBig"))))
                .setFile(
                        new UploadI18N.File()
                                .setRetry(Wording.t("upload.retry"))
                                .setStart(Wording.t("upload.start"))
                                .setRemove(Wording.t("upload.remove")))
                .setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB"), 1000));
    }
}
