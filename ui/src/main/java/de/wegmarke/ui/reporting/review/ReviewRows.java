package de.wegmarke.ui.reporting.review;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.reporting.BodyCompleteness;
import de.wegmarke.reporting.CycleProgress;
import de.wegmarke.reporting.ReturnPage;
import de.wegmarke.reporting.ReturnReview;
import de.wegmarke.reporting.ReturnRow;
import de.wegmarke.reporting.ReviewFilter;
import de.wegmarke.reporting.ReviewStatus;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.StateBadge;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.AddressBar;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.reporting.ReturnBadge;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The returns that match the filter, fifty at a time. */
final class ReviewRows extends Div {

    static final int PAGE = 50;

    private final transient ReturnReview review;
    private final TenantKey tenant;
    private final String cycle;
    private final MultiSelectComboBox<ReviewStatus> statuses =
            new MultiSelectComboBox<>(t("review.filter.status"));
    private final MultiSelectComboBox<BodyCompleteness> bodies =
            new MultiSelectComboBox<>(t("review.body"));
    private final MultiSelectComboBox<CycleProgress.FieldCompleteness> fields =
            new MultiSelectComboBox<>(t("review.field"));
    private final Paragraph hits = new Paragraph();
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(t("review.more"), click -> showMore());
    private final Div nothing = new Div();
    private transient ReviewAddress address;
    private int shown;

    ReviewRows(
            ReturnReview review,
            TenantKey tenant,
            String cycle,
            CycleProgress progress,
            ReviewAddress address,
            ReturnPage first) {
        this.review = review;
        this.tenant = tenant;
        this.cycle = cycle;
        this.address = address;
        addClassName("wm-review");
        statuses.setItems(ReviewStatus.values());
        statuses.setItemLabelGenerator(Wording::of);
        bodies.setItems(progress.bodies());
        bodies.setItemLabelGenerator(BodyCompleteness::name);
        fields.setItems(progress.fields());
        fields.setItemLabelGenerator(field -> t("report.section", field.number(), field.title()));
        var filter = address.filter();
        statuses.setValue(filter.statuses());
        bodies.setValue(chosen(progress.bodies(), BodyCompleteness::code, filter.bodies()));
        fields.setValue(
                chosen(progress.fields(), CycleProgress.FieldCompleteness::path, filter.fields()));
        Stream.of(statuses, bodies, fields)
                .forEach(field -> field.setI18n(FieldTexts.multiSelect()));
        statuses.addValueChangeListener(change -> filter());
        bodies.addValueChangeListener(change -> filter());
        fields.addValueChangeListener(change -> filter());
        var bar = new Div(statuses, bodies, fields);
        bar.addClassName("wm-review-filter");
        hits.getElement().setAttribute("role", "status");
        rows.addClassName("wm-review-rows");
        add(new H2(t("review.list")), bar, hits, rows, nothing, more);
        show(first);
    }

    private static <T> Set<T> chosen(List<T> offered, Function<T, String> key, Set<String> wanted) {
        return offered.stream()
                .filter(one -> wanted.contains(key.apply(one)))
                .collect(Collectors.toSet());
    }

    private void filter() {
        address =
                new ReviewAddress(
                        new ReviewFilter(
                                statuses.getValue(),
                                bodies.getValue().stream()
                                        .map(BodyCompleteness::code)
                                        .collect(Collectors.toSet()),
                                fields.getValue().stream()
                                        .map(CycleProgress.FieldCompleteness::path)
                                        .collect(Collectors.toSet())));
        AddressBar.replace(this, address.of(tenant, cycle));
        begin();
    }

    private void begin() {
        rows.removeAll();
        nothing.removeAll();
        shown = 0;
        showMore();
    }

    private void showMore() {
        show(review.page(tenant, cycle, address.filter(), shown, PAGE));
    }

    private void show(ReturnPage page) {
        page.rows().forEach(row -> rows.add(item(row)));
        shown += page.rows().size();
        if (shown == 0) {
            nothing.add(new EmptyState(t("review.nothing"), t("review.nothing.text")));
            hits.setText("");
        } else {
            hits.setText(t("review.hits", shown, page.total()));
        }
        more.setVisible(shown > 0 && shown < page.total());
    }

    private ListItem item(ReturnRow row) {
        var label = new Span(row.label());
        label.addClassName("wm-entry-number");
        var text = new Span(row.measure());
        text.addClassName("wm-entry-text");
        var link =
                new Anchor(
                        Navigation.review(
                                tenant, row.ref().cycle(), row.ref().measure(), row.ref().body()));
        link.addClassName("wm-entry-link");
        link.add(label, text);
        var line = new Div(new Span(row.bodyName()));
        line.addClassName("wm-entry-line");
        if (row.reported() != null) {
            line.add(StateBadge.of(row.reported()));
        }
        if (row.handedInAt() != null && row.state().handedIn()) {
            line.add(new Span(DateText.of(row.handedInAt())));
        }
        mark(line, row.late(), t("review.late"));
        mark(line, row.laterChanges() > 0, Wording.of(ReviewStatus.CHANGED));
        mark(line, row.leftOut(), Wording.of(ReviewStatus.LEFT_OUT));
        var entry = new Div(link, new ReturnBadge(row.state()), line);
        entry.addClassName("wm-entry");
        return new ListItem(entry);
    }

    private static void mark(Div line, boolean holds, String words) {
        if (holds) {
            var mark = new Span(words);
            mark.addClassName("wm-late");
            line.add(mark);
        }
    }
}
