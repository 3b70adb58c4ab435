package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.story.CurationRow;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.AddressBar;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.measure.FieldText;
import de.wegmarke.ui.story.StoryBadge;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The stories that match the filter, by whose turn it is. */
final class CurationLists extends Div {

    private static final List<StoryState> ORDER =
            List.of(
                    StoryState.RELEASED,
                    StoryState.WITH_INSTITUTE,
                    StoryState.CHANGES_REQUESTED,
                    StoryState.PUBLISHED,
                    StoryState.WITHDRAWN);

    /** Of what is done nobody needs all at once; a filter by its state shows them. */
    private static final int LATELY = 10;

    private final transient List<CurationRow> rows;
    private final MultiSelectComboBox<StoryState> states =
            new MultiSelectComboBox<>(t("curation.filter.state"));
    private final MultiSelectComboBox<String> municipalities =
            new MultiSelectComboBox<>(t("curation.filter.municipality"));
    private final MultiSelectComboBox<String> topics =
            new MultiSelectComboBox<>(t("curation.filter.topic"));
    private final Paragraph hits = new Paragraph();
    private final Div lists = new Div();
    private transient CurationFilter filter;

    CurationLists(List<CurationRow> rows, CurationFilter filter) {
        this.rows = rows;
        this.filter = filter;
        addClassName("wm-curation");
        states.setItems(ORDER);
        states.setItemLabelGenerator(Wording::of);
        states.setValue(filter.states());
        var names = names(rows);
        municipalities.setItems(
                names.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList());
        municipalities.setItemLabelGenerator(key -> names.getOrDefault(key, key));
        municipalities.setValue(
                filter.municipalities().stream()
                        .filter(names::containsKey)
                        .collect(Collectors.toSet()));
        topics.setItems(FieldText.topics());
        topics.setItemLabelGenerator(FieldText::topic);
        topics.setValue(
                filter.topics().stream()
                        .filter(FieldText.topics()::contains)
                        .collect(Collectors.toSet()));
        states.addValueChangeListener(change -> filter());
        municipalities.addValueChangeListener(change -> filter());
        topics.addValueChangeListener(change -> filter());
        var bar = new Div(states, municipalities, topics);
        bar.addClassName("wm-curation-filter");
        hits.getElement().setAttribute("role", "status");
        lists.addClassName("wm-curation-lists");
        add(bar, hits, lists);
        show();
    }

    private static Map<String, String> names(List<CurationRow> rows) {
        return rows.stream()
                .collect(
                        Collectors.toMap(
                                row -> row.story().municipality().value(),
                                CurationRow::municipality,
                                (one, same) -> one));
    }

    private void filter() {
        filter =
                new CurationFilter(states.getValue(), municipalities.getValue(), topics.getValue());
        AddressBar.replace(this, filter.address());
        show();
    }

    private void show() {
        lists.removeAll();
        var found = rows.stream().filter(filter::takes).toList();
        hits.setText(t("curation.hits", found.size(), rows.size()));
        if (found.isEmpty()) {
            lists.add(new EmptyState(t("curation.nothing"), t("curation.nothing.text")));
            return;
        }
        for (var state : ORDER) {
            var inState = found.stream().filter(row -> row.state() == state).toList();
            if (!inState.isEmpty()) {
                lists.add(section(state, inState));
            } else if (state == StoryState.RELEASED && filter.isEmpty()) {
                lists.add(
                        new Section(
                                new H2(title(state)), new Paragraph(t("curation.waiting.none"))));
            }
        }
    }

    private static String title(StoryState state) {
        return switch (state) {
            case RELEASED -> t("curation.RELEASED");
            case WITH_INSTITUTE -> t("curation.WITH_INSTITUTE");
            case CHANGES_REQUESTED -> t("curation.CHANGES_REQUESTED");
            case PUBLISHED -> t("curation.PUBLISHED");
            case WITHDRAWN -> t("curation.WITHDRAWN");
            case DRAFT -> throw new IllegalArgumentException("nobody here sees a draft");
        };
    }

    /** What waits begins with what waits longest; what is done with what was done last. */
    private Component section(StoryState state, List<CurationRow> inState) {
        var done = state == StoryState.PUBLISHED || state == StoryState.WITHDRAWN;
        var ordered = done ? inState.reversed() : inState;
        var shown =
                done && !filter.states().contains(state)
                        ? ordered.stream().limit(LATELY).toList()
                        : ordered;
        var list = new UnorderedList();
        list.addClassName("wm-stories");
        shown.forEach(row -> list.add(item(row)));
        var section = new Section(new H2(title(state)), list);
        if (shown.size() < ordered.size()) {
            section.add(new Paragraph(t("curation.more", ordered.size() - shown.size())));
        }
        return section;
    }

    private static ListItem item(CurationRow row) {
        var link =
                new Anchor(
                        Navigation.curation(row.story().municipality(), row.story().key()),
                        row.title());
        var head = new Div(new H3(link), new StoryBadge(row.state()));
        head.addClassName("wm-story-head");
        var facts =
                new Div(
                        new Span(row.municipality()),
                        new Span(t("curation.since", DateText.dayOf(row.since()))),
                        new Span(
                                t(
                                        "curation.released",
                                        DateText.dayOf(row.releasedAt()),
                                        row.releasedBy())));
        facts.addClassName("wm-entry-line");
        if (row.revision() > 1) {
            facts.add(new Span(t("curation.revision", row.revision())));
        }
        if (row.openComments() > 0) {
            facts.add(new Span(t("curation.comments", row.openComments())));
        }
        if (row.openProposals() > 0) {
            facts.add(new Span(t("curation.proposals", row.openProposals())));
        }
        return new ListItem(head, facts);
    }
}
