package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureFilter;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.OutlineStep;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.measure.ListAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The head of a measure's page: the way to it, its number, and the way to its neighbours. */
final class MeasureHead extends Composite<Div> {

    private static final int LONGEST_STEP = 48;

    /**
     * @param actions what can be done with the measure
     */
    MeasureHead(
            TenantKey tenant,
            MeasureDetail measure,
            ListAddress list,
            Neighbours neighbours,
            Component... actions) {
        var label = MeasureLabel.of(measure.path(), measure.number());
        var header = new PageHeader(t("measure.heading", label));
        header.via(t("measures.title"), list.list(tenant));
        for (var step : measure.outline()) {
            header.via(name(step), belowOf(step).list(tenant));
        }
        header.actions(actions);
        getContent().addClassName("wm-measure-head");
        getContent().add(neighbours(neighbours), header);
    }

    private static String name(OutlineStep step) {
        var title = step.wording();
        var cut =
                title.length() <= LONGEST_STEP
                        ? title
                        : title.substring(0, LONGEST_STEP).strip() + "…";
        return (OutlineNumber.of(step) + " " + cut).strip();
    }

    private static ListAddress belowOf(OutlineStep step) {
        var below = MeasureFilter.parse(Map.of("field", List.of(step.path())));
        return ListAddress.ALL.with(below);
    }

    private Nav neighbours(Neighbours neighbours) {
        var nav = new Nav();
        nav.addClassName("wm-neighbours");
        nav.getElement().setAttribute("aria-label", t("measure.neighbours"));
        link(neighbours.previous(), "measure.previous", Key.PAGE_UP, "Alt+PageUp")
                .ifPresent(nav::add);
        if (neighbours.place() > 0) {
            var place = new Span(t("measure.place", neighbours.place(), neighbours.hits()));
            place.addClassName("wm-quiet");
            nav.add(place);
        }
        link(neighbours.next(), "measure.next", Key.PAGE_DOWN, "Alt+PageDown").ifPresent(nav::add);
        return nav;
    }

    private Optional<Anchor> link(
            Neighbours.@Nullable Step step, String key, Key shortcut, String keys) {
        if (step == null) {
            return Optional.empty();
        }
        var link = new Anchor(step.address(), t(key, MeasureLabel.ofPath(step.path())));
        link.getElement().setAttribute("aria-keyshortcuts", keys);
        link.getElement().setAttribute("title", t("measure.shortcut", t(key + ".keys")));
        Shortcuts.addShortcutListener(this, () -> go(step), shortcut, KeyModifier.ALT);
        return Optional.of(link);
    }

    private void go(Neighbours.Step step) {
        getUI().ifPresent(ui -> go(ui, step));
    }

    private static void go(UI ui, Neighbours.Step step) {
        var target = new Location(step.address());
        ui.navigate(target.getPath(), target.getQueryParameters());
    }
}
