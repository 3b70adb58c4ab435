package de.wegmarke.ui.story.own;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.OwnStory;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.story.StoryBadge;
import de.wegmarke.ui.story.StoryLogList;

/** Beside the story: its facts, what is missing, its public page, and what happened to it. */
final class OwnStorySide extends Aside {

    private final transient OwnDesk desk;
    private final transient OwnStory story;
    private final Div messages = new Div();

    OwnStorySide(OwnDesk desk, OwnStory story) {
        this.desk = desk;
        this.story = story;
        addClassName("wm-story-side");
        getElement().setAttribute("aria-label", t("own.side"));
        messages.addClassName("wm-form-messages");
        add(facts());
        if (!story.locked() && !story.missing().isEmpty()) {
            add(
                    new Section(
                            new H2(t("own.missingParts")),
                            new MissingList(desk.tenant(), desk.key(), story.missing())));
        }
        if (story.revision() > 0 && story.state() != StoryState.WITHDRAWN) {
            add(publicPage());
        }
        if (!story.log().isEmpty()) {
            add(new Section(new H2(t("own.log")), new StoryLogList(story.log())));
        }
    }

    private Component facts() {
        var facts =
                new FactList()
                        .fact(t("own.fact.state"), new StoryBadge(story.state()))
                        .fact(t("own.fact.since"), DateText.of(story.since()))
                        .fact(
                                t("own.fact.changed"),
                                t("own.by", DateText.of(story.changedAt()), story.changedBy()))
                        .fact(
                                t("own.fact.created"),
                                t("own.by", DateText.of(story.createdAt()), story.createdBy()));
        var measure = story.measurePath();
        if (measure != null) {
            facts.fact(
                    t("own.fact.measure"),
                    new Anchor(
                            Navigation.measure(desk.tenant(), measure),
                            MeasureLabel.ofPath(measure)));
        }
        var published = story.publication();
        if (published != null && published.isReadable()) {
            facts.fact(
                    t("own.fact.published"),
                    new Anchor(
                            Navigation.story(desk.tenant(), desk.tenant(), desk.key()),
                            t("own.fact.read", DateText.of(published.publishedAt()))));
        }
        return facts;
    }

    private Section publicPage() {
        var allowed = story.publicPage();
        var published = story.publication();
        var waits =
                allowed && published != null && published.isReadable() && !published.publicPage();
        var words = waits ? "own.public.later" : allowed ? "own.public.on" : "own.public.off";
        var section = new Section(new H2(t("own.public")), new Paragraph(t(words)), messages);
        if (desk.maySpeak()) {
            var actions = new Div();
            actions.addClassName("wm-actions");
            if (waits) {
                actions.add(change(t("own.public.now"), true));
            }
            actions.add(
                    allowed
                            ? change(t("own.public.end"), false)
                            : change(t("own.public.allow"), true));
            section.add(actions);
        }
        return section;
    }

    private Button change(String words, boolean allowed) {
        var change = new Button(words, click -> allow(allowed));
        change.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return change;
    }

    private void allow(boolean allowed) {
        messages.removeAll();
        try {
            desk.release().publicPage(desk.tenant(), desk.key(), allowed);
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }
}
