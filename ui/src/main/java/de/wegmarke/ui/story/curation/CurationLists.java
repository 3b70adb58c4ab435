package de.wegmarke.ui.story.curation;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
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
import de.wegmarke.story.CurationList;
import de.wegmarke.story.CurationQuery;
import de.wegmarke.story.CurationRow;
import de.wegmarke.story.StoryCuration;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.FieldTexts;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.AddressBar;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.measure.FieldText;
import de.wegmarke.ui.story.StoryBadge;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stories that match the filter, by whose turn it is. */
final class CurationLists extends Div {

    private static final List<StoryState> ORDER =
            List.of(
                    StoryState.RELEASED,
                    StoryState.WITH_INSTITUTE,
                    StoryState.CHANGES_REQUESTED,
                    StoryState.PUBLISHED,
                    StoryState.WITHDRAWN);

    /** So many of each state are shown at first, and so many more each time they are asked for. */
    static final int AT_ONCE = 20;

    private final transient StoryCuration curation;
    private final MultiSelectComboBox<StoryState> states =
            new MultiSelectComboBox<>(t("curation.filter.state"));
    private final MultiSelectComboBox<String> municipalities =
            new MultiSelectComboBox<>(t("curation.filter.municipality"));
    private final MultiSelectComboBox<String> topics =
            new MultiSelectComboBox<>(t("curation.filter.topic"));
    private final Paragraph hits = new Paragraph();
    private final Div lists = new Div();
    private transient CurationQuery query;
    private final Map<StoryState, Integer> most = new EnumMap<>(StoryState.class);

    CurationLists(StoryCuration curation, Map<String, String> names, CurationQuery query) {
        this.curation = curation;
        this.query = query;
        addClassName("wm-curation");
        states.setItems(ORDER);
        states.setItemLabelGenerator(Wording::of);
        states.setValue(query.states());
        municipalities.setItems(names.keySet());
        municipalities.setItemLabelGenerator(key -> names.getOrDefault(key, key));
        municipalities.setValue(known(query.municipalities(), names.keySet()));
        topics.setItems(FieldText.topics());
        topics.setItemLabelGenerator(FieldText::topic);
        topics.setValue(known(query.topics(), FieldText.topics()));
        Stream.of(states, municipalities, topics)
                .forEach(field -> field.setI18n(FieldTexts.multiSelect()));
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

    private static Set<String> known(Set<String> wanted, Collection<String> known) {
        return wanted.stream().filter(known::contains).collect(Collectors.toSet());
    }

    private void filter() {
        query = new CurationQuery(states.getValue(), municipalities.getValue(), topics.getValue());
        most.clear();
        AddressBar.replace(this, CurationAddress.of(query));
        show();
    }

    private void show() {
        lists.removeAll();
        var list = curation.list(query, AT_ONCE);
        hits.setText(t("curation.hits", list.found(), list.released()));
        if (list.found() == 0) {
            lists.add(new EmptyState(t("curation.nothing"), t("curation.nothing.text")));
            return;
        }
        for (var state : ORDER) {
            if (list.count(state) > 0) {
                lists.add(section(state, list));
            } else if (state == StoryState.RELEASED && query.isEmpty()) {
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

    private Section section(StoryState state, CurationList found) {
        var rows = found.in(state);
        var list = new UnorderedList();
        list.addClassName("wm-stories");
        rows.forEach(row -> list.add(item(row)));
        var section = new Section(new H2(title(state)), list);
        var left = found.count(state) - rows.size();
        if (left > 0) {
            var more = new Button(t("curation.more", left));
            more.setAriaLabel(t("curation.more.of", left, title(state)));
            more.addClickListener(click -> more(state, section));
            section.add(more);
        }
        return section;
    }

    /**
     * The button is gone afterwards, so the focus goes to the first story that is new; to the last
     * one if none is left, because somebody else has done them meanwhile.
     */
    private void more(StoryState state, Section shown) {
        var before = most.getOrDefault(state, AT_ONCE);
        var wanted = before + AT_ONCE;
        most.put(state, wanted);
        var grown = section(state, curation.list(query.only(state), wanted));
        lists.replace(shown, grown);
        var links = links(grown).toList();
        if (!links.isEmpty()) {
            links.get(Math.min(before, links.size() - 1)).focus();
        }
    }

    private static Stream<Anchor> links(Component component) {
        return component instanceof Anchor anchor
                ? Stream.of(anchor)
                : component.getChildren().flatMap(CurationLists::links);
    }

    private static ListItem item(CurationRow row) {
        var link =
                Language.german(
                        new Anchor(
                                Navigation.curation(row.story().municipality(), row.story().key()),
                                row.title()));
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
