package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Composite;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.ui.component.PageHeader;

/** The head of the page while the measure is edited; the text says which measure it is. */
final class EditHead extends Composite<PageHeader> {

    private final String title;
    private final String text;

    EditHead(MeasureDetail measure, EditRight right) {
        var label = MeasureLabel.of(measure.path(), measure.number());
        title =
                t(
                        right == EditRight.ALL ? "measure.edit.heading" : "measure.report.heading",
                        label);
        text = right == EditRight.ALL ? "" : measure.text();
    }

    @Override
    protected PageHeader initContent() {
        var header = new PageHeader(title);
        return text.isEmpty() ? header : header.lead(text);
    }
}
