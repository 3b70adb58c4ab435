package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.reporting.ReturnContent;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.reporting.ReturnView;
import de.wegmarke.reporting.StatementKind;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.TextDifference;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.reporting.ReturnBadge;
import de.wegmarke.ui.reporting.StatementFacts;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What helps to judge a return: how its words differ from last time's, and what the other bodies
 * say of the same measure. Closed at first, and read when somebody opens it.
 */
final class ReturnContext extends Div {

    private final transient ReturnReview review;
    private final TenantKey tenant;
    private final transient ReturnView view;

    ReturnContext(ReturnReview review, TenantKey tenant, ReturnView view) {
        this.review = review;
        this.tenant = tenant;
        this.view = view;
        addClassName("wm-return-context");
        var previous = view.previous();
        if (previous != null && view.statement() == StatementKind.REPORTED) {
            var words = differences(previous.content(), view.content());
            if (words.getChildren().findAny().isPresent()) {
                add(closed(t("review.difference", previous.cycle()), () -> words));
            }
        }
        var others = review.beside(tenant, view.ref());
        if (!others.isEmpty()) {
            add(closed(t("review.others", others.size()), () -> others(others)));
        }
    }

    private static Details closed(String summary, Supplier<Component> content) {
        var details = new Details(summary);
        details.setWidthFull();
        details.addOpenedChangeListener(
                change -> {
                    details.removeAll();
                    if (change.isOpened()) {
                        details.add(content.get());
                    }
                });
        return details;
    }

    private static FactList differences(ReturnContent before, ReturnContent now) {
        var facts = new FactList();
        difference(facts, t("return.achieved"), before, now, ReturnContent::achieved);
        difference(facts, t("return.obstacles"), before, now, ReturnContent::obstacles);
        difference(facts, t("return.nextSteps"), before, now, ReturnContent::nextSteps);
        return facts;
    }

    private static void difference(
            FactList facts,
            String term,
            ReturnContent before,
            ReturnContent now,
            Function<ReturnContent, @Nullable String> words) {
        var said = words.apply(before);
        var says = words.apply(now);
        if (said != null && says != null && !said.equals(says)) {
            facts.fact(term, new TextDifference(said, says));
        }
    }

    private Component others(List<ReturnView> others) {
        var list = new Div();
        list.addClassName("wm-sheet");
        others.forEach(one -> list.add(other(one)));
        return list;
    }

    private Component other(ReturnView one) {
        var ref = one.ref();
        var address = Navigation.review(tenant, ref.cycle(), ref.measure(), ref.body());
        var block =
                new Div(
                        new H3(new Anchor(address, one.bodyName())),
                        new Paragraph(new ReturnBadge(one.state())));
        block.addClassName("wm-return-other");
        if (one.state().handedIn()) {
            block.add(
                    one.statement() == StatementKind.NIL
                            ? new Paragraph(Wording.of(StatementKind.NIL))
                            : new StatementFacts(one.content()));
        }
        return block;
    }
}
