package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.StorySubject;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;

/** Where a story is written; locked while the institute has it. */
@Route(value = "eigene-geschichten/:key/bearbeiten", layout = MainLayout.class)
@ViewPermission(Permission.STORY_WRITE)
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/story-own.css")
class StoryFormView extends TenantView {

    private final transient StoryWriting writing;
    private final transient DraftKeeping drafts;

    StoryFormView(StoryWriting writing, DraftKeeping drafts) {
        this.writing = writing;
        this.drafts = drafts;
    }

    @Override
    protected String open(Visit visit) {
        removeAll();
        return visit.parameter("key")
                .flatMap(key -> writing.find(visit.key(), key))
                .map(story -> show(visit, story))
                .orElseGet(
                        () -> {
                            add(new NoSuchStory(visit.key()));
                            return t("own.missing");
                        });
    }

    private String show(Visit visit, OwnStory story) {
        var tenant = visit.key();
        var name = StoryName.of(story.content().title());
        var page = Navigation.ownStory(tenant, story.key());
        add(
                new PageHeader(t("own.form.title"))
                        .via(t("nav.ownStories"), Navigation.ownStories(tenant))
                        .via(name, page));
        var pictures = new OwnPictures(writing, tenant, story.key());
        if (story.locked()) {
            add(
                    LockNotice.of(story, visit.may(Permission.STORY_SPEAK))
                            .with(new Anchor(page, t("own.locked.page"))));
            drafts.find(tenant, StorySubject.of(story.id()))
                    .ifPresent(draft -> add(new KeptWords(story, draft, pictures)));
        } else {
            var editor = new StoryEditor(writing, drafts, tenant, story, pictures);
            add(editor);
            FormAddress.part(visit.query()).ifPresent(editor::goTo);
        }
        return t("own.form.pageTitle", name);
    }
}
