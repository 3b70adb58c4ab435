package de.wegmarke.ui.story.curation;

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
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.CuratedStory;
import de.wegmarke.story.StoryContent;
import de.wegmarke.story.StoryPart;
import de.wegmarke.story.StoryState;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.ReasonDialog;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.story.StoryBadge;
import de.wegmarke.ui.story.StoryLogList;
import de.wegmarke.ui.story.StoryTrail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The story in the middle, what is said about it beside each part, and what can be done next. */
final class CuratedStoryPage extends Div {

    private final transient CurationDesk desk;
    private final transient CuratedStory story;
    private final Div messages = new Div();

    /**
     * @param published what everybody reads, if that is an earlier release
     */
    CuratedStoryPage(CurationDesk desk, CuratedStory story, Optional<StoryContent> published) {
        this.desk = desk;
        this.story = story;
        addClassName("wm-story-page");
        messages.addClassName("wm-form-messages");
        var lead = new Paragraph(t("curation.of", story.municipality()));
        lead.addClassName("wm-lead");
        add(
                new PageHeader(story.title())
                        .german()
                        .via(t("nav.curation"), Navigation.curation())
                        .actions(actions().toArray(Component[]::new)),
                lead,
                new StoryTrail(story.state()),
                messages);
        var turn = new Paragraph(turn());
        turn.addClassName("wm-story-next");
        add(turn);
        var content = story.content();
        if (content != null) {
            inTheWay();
            published.ifPresent(earlier -> add(new Changes(earlier, content)));
            add(parts(content));
        }
        add(side());
    }

    private String turn() {
        return switch (story.state()) {
            case RELEASED -> t("curation.turn.RELEASED");
            case WITH_INSTITUTE -> t("curation.turn.WITH_INSTITUTE");
            case CHANGES_REQUESTED -> t("curation.turn.CHANGES_REQUESTED");
            case PUBLISHED -> t("curation.turn.PUBLISHED");
            case WITHDRAWN -> t("curation.turn.WITHDRAWN");
            case DRAFT -> "";
        };
    }

    private List<Component> actions() {
        var actions = new ArrayList<Component>();
        if (story.state() == StoryState.RELEASED) {
            actions.add(primary(t("curation.takeUp"), button -> step(desk::takeUp)));
        }
        if (story.state() == StoryState.WITH_INSTITUTE) {
            actions.add(
                    primary(
                            t("curation.publish"),
                            button -> new PublishDialog(desk, story).open()));
            actions.add(
                    new Button(
                            t("curation.request"),
                            click ->
                                    new ReasonDialog(
                                                    t("curation.request"),
                                                    t("curation.request.act"),
                                                    t("curation.request.message"),
                                                    desk::requestChanges,
                                                    new Paragraph(t("curation.request.text")))
                                            .open()));
        }
        return actions;
    }

    private static Button primary(String words, Consumer<Button> step) {
        var button = new Button(words);
        button.addClickListener(click -> step.accept(button));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void step(Runnable step) {
        messages.removeAll();
        try {
            step.run();
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }

    private void inTheWay() {
        if (story.state() == StoryState.WITH_INSTITUTE) {
            var reasons = Obstacles.of(story);
            if (!reasons.isEmpty()) {
                add(Notice.info(t("curation.obstacles")).with(Obstacles.list(reasons)));
            }
        }
    }

    private Section parts(StoryContent content) {
        var parts = new Section();
        parts.addClassName("wm-story-parts");
        parts.getElement().setAttribute("aria-label", t("own.content"));
        for (var part : StoryPart.values()) {
            parts.add(new CuratedPart(desk, story, content, part));
        }
        return parts;
    }

    private Aside side() {
        var facts =
                new FactList()
                        .fact(t("curation.fact.state"), new StoryBadge(story.state()))
                        .fact(t("curation.fact.since"), DateText.of(story.since()))
                        .fact(
                                t("curation.fact.released"),
                                t("own.by", DateText.of(story.releasedAt()), story.releasedBy()))
                        .fact(t("curation.fact.revision"), t("curation.revision", story.revision()))
                        .fact(
                                t("curation.fact.public"),
                                t(story.publicPage() ? "own.public.on" : "own.public.off"));
        var publication = story.publication();
        if (publication != null && publication.isReadable()) {
            facts.fact(
                    t("own.fact.published"),
                    new Anchor(
                            Navigation.platformStory(
                                    story.story().municipality(), story.story().key()),
                            t("own.fact.read", DateText.of(publication.publishedAt()))));
        }
        var side = new Aside(new Section(new H2(t("curation.facts")), facts));
        side.addClassNames("wm-story-side", "wm-story-foot");
        side.getElement().setAttribute("aria-label", t("own.side"));
        side.add(new Section(new H2(t("own.log")), new StoryLogList(story.log())));
        return side;
    }
}
