package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.layout.Navigation;

/** "Übernommen aus: title, municipality", as a link while there is something to read. */
@StyleSheet("context://wegmarke/story-reading.css")
final class Origin extends Paragraph {

    Origin(AdoptionDesk desk, TenantKey tenant, AdoptionView adoption) {
        addClassName("wm-origin");
        var from = desk.name(adoption.story().municipality());
        var words = t("adoption.origin.story", adoption.title(), from);
        add(new Text(t("adoption.origin") + " "));
        if (adoption.storyGone()) {
            add(new Span(words + " "), quiet(t("adoption.origin.gone")));
            return;
        }
        add(
                new Anchor(
                        Navigation.story(
                                tenant, adoption.story().municipality(), adoption.story().key()),
                        words));
        var withdrawn = adoption.withdrawnAt();
        if (withdrawn != null) {
            add(new Text(" "), quiet(t("adoption.origin.withdrawn", DateText.dayOf(withdrawn))));
        }
    }

    private static Span quiet(String words) {
        var span = new Span(words);
        span.addClassName("wm-quiet");
        return span;
    }
}
