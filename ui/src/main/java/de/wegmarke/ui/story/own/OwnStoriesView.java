package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.story.OwnStoryRow;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import de.wegmarke.ui.story.StoryBadge;
import de.wegmarke.ui.story.StoryTrail;
import de.wegmarke.ui.story.own.form.StoryName;

/** The municipality's own stories, where each of them is, and how to begin another. */
@Route(value = "eigene-geschichten", layout = MainLayout.class)
@ViewPermission(Permission.STORY_WRITE)
@NavigationEntry(text = "nav.ownStories", order = 49)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/story-own.css")
class OwnStoriesView extends TenantView {

    private final transient StoryWriting writing;
    private final transient MeasureReading measures;

    OwnStoriesView(StoryWriting writing, MeasureReading measures) {
        this.writing = writing;
        this.measures = measures;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        var tenant = visit.key();
        var stories = writing.list(tenant);
        var header = new PageHeader(t("nav.ownStories")).lead(t("own.lead"));
        add(header);
        if (stories.isEmpty()) {
            add(new EmptyState(t("own.empty.title"), t("own.empty.text"), beginButton(tenant)));
        } else {
            header.actions(beginButton(tenant));
            var list = new UnorderedList();
            list.addClassName("wm-stories");
            var maySpeak = visit.may(Permission.STORY_SPEAK);
            stories.forEach(story -> list.add(item(tenant, story, maySpeak)));
            add(list);
        }
        return t("nav.ownStories");
    }

    private Button beginButton(TenantKey tenant) {
        var begin =
                new Button(
                        t("own.begin"), click -> new BeginDialog(writing, measures, tenant).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private static ListItem item(TenantKey tenant, OwnStoryRow story, boolean maySpeak) {
        var title =
                new Anchor(Navigation.ownStory(tenant, story.key()), StoryName.of(story.title()));
        var head = new Div(new H2(title), new StoryBadge(story.state()));
        head.addClassName("wm-story-head");
        var next = new Paragraph(NextStep.of(story, maySpeak));
        next.addClassName("wm-story-next");
        var facts = new Div(new Span(t("own.since", DateText.of(story.since()))));
        facts.addClassName("wm-entry-line");
        facts.add(new Span(t("own.changed", DateText.of(story.changedAt()), story.changedBy())));
        var measure = story.measurePath();
        if (measure != null) {
            facts.add(
                    new Anchor(
                            Navigation.measure(tenant, measure),
                            t("own.measure", MeasureLabel.ofPath(measure))));
        }
        if (story.openComments() > 0) {
            facts.add(new Span(t("own.comments.open", story.openComments())));
        }
        return new ListItem(head, new StoryTrail(story.state()), next, facts);
    }
}
