package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Language;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.story.Prose;
import java.util.UUID;

/** A question and its answer, as both municipalities see them: named by office, never by person. */
final class QuestionCard extends ListItem {

    private final Div actions = new Div();

    QuestionCard(AdoptionDesk desk, TenantKey tenant, QuestionView question) {
        addClassName("wm-question");
        var story = question.story();
        var title = FocusAfter.goal(new H3(), id(question.id()));
        if (question.storyWithdrawn()) {
            title.setText(t("question.story.withdrawn", question.title()));
        } else {
            title.add(
                    Language.german(
                            new Anchor(
                                    Navigation.story(tenant, story.municipality(), story.key()),
                                    question.title())));
        }
        add(
                title,
                who(
                        "question.from",
                        desk.name(question.asker()),
                        question.askedOffice(),
                        DateText.dayOf(question.askedAt())),
                text(question.text(), "wm-question-text"));
        var answer = question.answer();
        var office = question.answeredOffice();
        var at = question.answeredAt();
        if (answer == null || office == null || at == null) {
            add(quiet(t("question.open")));
        } else {
            add(
                    who(
                            "question.answer.from",
                            desk.name(story.municipality()),
                            office,
                            DateText.dayOf(at)),
                    text(answer, "wm-question-answer"),
                    quiet(state(question)));
        }
        var person = question.ownPerson();
        if (person != null) {
            add(quiet(t("question.person", person)));
        }
        actions.addClassName("wm-actions");
        add(actions);
    }

    /** A step about this question is done; the focus goes to its heading. */
    static void remember(UUID question) {
        FocusAfter.remember(id(question));
    }

    private static String id(UUID question) {
        return "frage-" + question;
    }

    private static String state(QuestionView question) {
        return t(
                question.published()
                        ? "question.published"
                        : question.mayPublish()
                                ? "question.not-published"
                                : "question.not-publishable");
    }

    QuestionCard with(Component action) {
        actions.add(action);
        return this;
    }

    private static Paragraph who(String key, Object... names) {
        var who = new Paragraph(t(key, names));
        who.addClassName("wm-question-who");
        return who;
    }

    private static Prose text(String words, String className) {
        var text = new Prose(words);
        text.addClassName(className);
        return text;
    }

    private static Paragraph quiet(String words) {
        var quiet = new Paragraph(words);
        quiet.addClassName("wm-quiet");
        return quiet;
    }
}
