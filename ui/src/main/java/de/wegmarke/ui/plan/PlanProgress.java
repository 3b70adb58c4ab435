package de.wegmarke.ui.plan;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import de.wegmarke.plan.PlanOutline.StateCounts;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DistributionBar;
import de.wegmarke.ui.component.StateLegend;
import de.wegmarke.ui.layout.Navigation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far a plan, or the measures of one body, are: a sentence, the bar, and each state with a link
 * to its measures.
 */
public final class PlanProgress extends Div {

    private final TenantKey tenant;
    private final Map<String, List<String>> filter;

    /** Of the whole plan. */
    public PlanProgress(TenantKey tenant, StateCounts counts) {
        this(tenant, counts, Map.of());
    }

    /**
     * Of a part of the plan.
     *
     * @param filter the parameters that list just this part
     */
    public PlanProgress(TenantKey tenant, StateCounts counts, Map<String, List<String>> filter) {
        this.tenant = tenant;
        this.filter = Map.copyOf(filter);
        addClassName("wm-progress");
        var sentence =
                new Paragraph(new Span(t("plan.progress", counts.measures(), counts.achieved())));
        sentence.addClassName("wm-progress-sentence");
        if (counts.overdue() > 0) {
            var overdue =
                    new Anchor(list("deadline", "overdue"), t("plan.overdue", counts.overdue()));
            overdue.addClassName("wm-late");
            sentence.add(overdue);
        }
        add(
                sentence,
                new DistributionBar(counts.byState()),
                new StateLegend(
                        counts.byState(),
                        state -> list("state", state.name().toLowerCase(Locale.ROOT))));
    }

    private String list(String name, String value) {
        var parameters = new TreeMap<>(filter);
        parameters.put(name, List.of(value));
        return Navigation.measures(tenant, parameters);
    }
}
