package de.wegmarke.ui.reporting.cycle;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Span;

/** Says that figures are samples and no statement about a municipality. */
public final class SampleMark extends Span {

    public SampleMark() {
        super(t("cycle.sample"));
        addClassName("wm-sample");
    }
}
