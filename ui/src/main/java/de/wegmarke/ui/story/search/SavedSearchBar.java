package de.wegmarke.ui.story.search;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.search.SavedSearch;
import de.wegmarke.story.search.SavedSearches;
import de.wegmarke.story.search.StorySort;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;

/** The person's saved searches with what is new in each; nothing where there is none. */
final class SavedSearchBar extends Div {

    private final transient SavedSearches searches;
    private final StoryPlace place;
    private final Div messages = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Details details = new Details();

    SavedSearchBar(SavedSearches searches, StoryPlace place) {
        this.searches = searches;
        this.place = place;
        addClassName("wm-find-saved");
        list.addClassName("wm-find-searches");
        details.add(list, new Paragraph(t("find.saved.notice")));
        add(messages, details);
    }

    /** As they are now. Whatever is new opens the list. */
    void show() {
        var mine = searches.mine();
        int found = mine.stream().mapToInt(SavedSearch::found).sum();
        setVisible(!mine.isEmpty());
        details.setSummaryText(t("find.saved.title", mine.size(), found));
        if (found > 0) {
            details.setOpened(true);
        }
        list.removeAll();
        mine.forEach(search -> list.add(item(search)));
    }

    private ListItem item(SavedSearch search) {
        var link = new Anchor(address(search), search.name());
        var item = new ListItem(link);
        if (search.found() > 0) {
            var found = new Span(t("find.saved.new", search.found()));
            found.addClassName("wm-find-new");
            item.add(found);
        }
        var rename = small("find.saved.rename", search, () -> rename(search));
        var delete =
                small(
                        "find.saved.delete",
                        search,
                        () -> {
                            searches.delete(search.id());
                            show();
                            FocusAfter.go();
                        });
        item.add(rename, delete);
        return item;
    }

    /** Where something is new, it is not left to the words whether it stands on the first page. */
    private String address(SavedSearch search) {
        var query = search.found() > 0 ? search.query().with(StorySort.NEWEST) : search.query();
        return FindAddress.asking(query).of(search).behind(place.list());
    }

    private Button small(String key, SavedSearch search, Runnable work) {
        var button = new Button(t(key), click -> attempt(work));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(t("find.saved.action", t(key), search.name()));
        return button;
    }

    /** Another tab may have deleted it meanwhile. */
    private void attempt(Runnable work) {
        messages.removeAll();
        try {
            work.run();
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
            show();
        }
    }

    private void rename(SavedSearch search) {
        new SaveSearchDialog(
                        t("find.saved.rename.title"),
                        search.name(),
                        name -> {
                            searches.rename(search.id(), name);
                            show();
                            FocusAfter.go();
                        })
                .open();
    }
}
