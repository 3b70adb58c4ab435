package gallery;

import com.vaadin.flow.component.datepicker.DatePicker;
import de.wegmarke.ui.component.FieldTexts;

/** A date field with our texts. */
class SampleDate extends DatePicker {

    SampleDate() {
        setLabel("Frist bis");
        setI18n(FieldTexts.datePicker());
    }
}
