package de.wegmarke.ui.story.own.form;

import static de.wegmarke.ui.component.Wording.t;
import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.DraftView;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryImage;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StorySaved;
import de.wegmarke.story.StorySubject;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.form.DraftNotation;
import de.wegmarke.ui.form.FormDraft;
import de.wegmarke.ui.layout.Navigation;
import java.util.ArrayList;
import java.util.List;

/** Writes a story: form, draft, saving, and what to do if somebody else was faster. */
final class StoryEditor extends Composite<Div> {

    private final transient StoryWriting writing;
    private final TenantKey tenant;
    private final transient OwnStory story;
    private final transient ImageStore store;
    private final FormDraft draft;
    private final StoryForm form;
    private final Div message = new Div();
    private final Div work = new Div();
    private final Div conflict = new Div();

    /** The story as the form was opened, and its version. */
    private transient StoryContent before;

    private int version;

    StoryEditor(
            StoryWriting writing,
            DraftKeeping drafts,
            TenantKey tenant,
            OwnStory story,
            ImageStore store) {
        this.writing = writing;
        this.tenant = tenant;
        this.story = story;
        this.store = store;
        before = story.content();
        version = story.version();
        var subject = StorySubject.of(story.id());
        draft = new FormDraft(drafts, tenant, subject);
        form = new StoryForm(before, store, this::keep);
        message.addClassName("wm-form-messages");
        work.add(form, bar());
        getContent().addClassName("wm-story-editor");
        getContent().add(message, conflict, work);
        drafts.find(tenant, subject).ifPresent(this::takeUp);
    }

    void goTo(StoryPart part) {
        form.goTo(part);
    }

    /** Goes on with what was typed earlier, on the version it was typed on. */
    private void takeUp(DraftView kept) {
        var typed = DraftNotation.read(kept.content(), new TypedStory(before, before));
        if (typed.isEmpty()) {
            say(Notice.warning(t("own.draft.unreadable")));
            return;
        }
        var discard = new Button(t("own.draft.discard"), click -> discard());
        var at = DateText.of(kept.updatedAt());
        say(
                (kept.baseVersion() == version
                                ? Notice.info(t("own.draft.back", at))
                                : Notice.warning(t("own.draft.outdated", at)))
                        .with(discard));
        before = typed.get().before();
        version = kept.baseVersion();
        form.fill(typed.get().typed());
    }

    private void discard() {
        draft.discard();
        writing.find(tenant, story.key())
                .filter(stored -> stored.id().equals(story.id()))
                .ifPresent(
                        stored -> {
                            before = stored.content();
                            version = stored.version();
                            form.fill(before);
                        });
        say(Notice.info(t("own.draft.discarded")));
    }

    private Div bar() {
        var save = new Button(t("own.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var preview = new Button(t("own.preview"), click -> form.preview());
        var leave = new Anchor(Navigation.ownStory(tenant, story.key()), t("own.leave"));
        leave.addClassName("wm-action-link");
        var bar = new Div(save, preview, leave, draft);
        bar.addClassNames("wm-actions", "wm-editor-bar");
        return bar;
    }

    /**
     * Of a page that was left nothing is kept any more: what comes in late, such as a picture,
     * would take the place of what was typed on another page since.
     */
    private void keep() {
        if (isAttached()) {
            draft.keep(version, TypedStory.fitting(before, form.content()));
        }
    }

    private void save() {
        message.removeAll();
        if (form.goToUnclear()) {
            say(Notice.error(t("own.day.save")));
            return;
        }
        var content = form.content();
        try {
            switch (writing.save(tenant, story.id(), version, content)) {
                case StorySaved.Saved saved -> {
                    settled(saved.version(), content);
                    say(Notice.success(t("own.saved", DateText.of(saved.at()))));
                }
                case StorySaved.Unchanged unchanged -> {
                    settled(unchanged.version(), content);
                    say(Notice.success(t("own.unchanged")));
                }
                case StorySaved.Conflict theirs -> decide(theirs);
                case StorySaved.PicturesGone gone -> goOnWithout(gone.pictures(), content);
            }
        } catch (RuleViolation refused) {
            say(Notice.error(RuleText.of(refused)));
        }
    }

    /** What nobody has any more should not keep the rest from being saved. */
    private void goOnWithout(List<StoryImage> gone, StoryContent content) {
        var left = new ArrayList<>(content.images());
        left.removeAll(gone);
        var names =
                gone.stream()
                        .map(image -> name(image, content.images().indexOf(image)))
                        .collect(joining(", "));
        form.fill(content.withImages(left));
        form.goTo(StoryPart.IMAGES);
        keep();
        say(Notice.warning(t("own.image.gone", gone.size(), names)));
    }

    private static String name(StoryImage image, int index) {
        var place = t("own.rows.place", t("own.image"), index + 1);
        return image.alternativeText().isEmpty()
                ? place
                : t("own.rows.name", place, image.alternativeText());
    }

    private void settled(int stored, StoryContent content) {
        version = stored;
        before = content;
        draft.discard();
    }

    private void decide(StorySaved.Conflict theirs) {
        keep();
        var both = new BothStories(before, form.content(), theirs.current());
        work.setVisible(false);
        conflict.removeAll();
        conflict.add(
                new StoryConflict(
                        both,
                        theirs,
                        store,
                        decided -> merge(both.decided(decided), theirs),
                        this::backToForm));
    }

    private void merge(StoryContent decided, StorySaved.Conflict theirs) {
        before = theirs.current();
        version = theirs.version();
        form.fill(decided);
        keep();
        backToForm();
        save();
    }

    private void backToForm() {
        conflict.removeAll();
        work.setVisible(true);
    }

    private void say(Notice notice) {
        message.removeAll();
        message.add(notice);
    }
}
