package de.wegmarke.ui.story.collection;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.collection.FallenOut;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import java.util.List;

/** Tells the institute which stories fell out, until it says that it knows. */
final class FallenOutNotice extends Div {

    FallenOutNotice(CollectionDesk desk, List<FallenOut> fallen) {
        addClassName("wm-collection-fallen-out");
        fallen.forEach(story -> add(notice(desk, story)));
    }

    private Notice notice(CollectionDesk desk, FallenOut story) {
        var told =
                t(
                        "collection.fallen",
                        story.title(),
                        story.municipality(),
                        DateText.dayOf(story.withdrawnAt()));
        var notice =
                Notice.warning(story.published() ? told + " " + t("collection.fallen.back") : told);
        var known = new Button(t("collection.fallen.known"));
        known.setAriaLabel(t("collection.fallen.known.of", story.title()));
        known.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        known.addClickListener(
                click -> {
                    try {
                        desk.dismiss(story.id());
                        remove(notice);
                        FocusAfter.go();
                    } catch (RuleViolation refused) {
                        add(Notice.error(RuleText.of(refused)));
                    }
                });
        return notice.with(known);
    }
}
