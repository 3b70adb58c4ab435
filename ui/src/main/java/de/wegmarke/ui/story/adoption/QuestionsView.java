package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.adoption.QuestionView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.NavigationEntry;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** What others ask about the municipality's stories, and what it has asked others. */
@Route(value = "fragen", layout = MainLayout.class)
@ViewPermission(Permission.STORY_SPEAK)
@NavigationEntry(text = "nav.questions", order = 50)
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/story-reading.css")
class QuestionsView extends TenantView {

    private final transient AdoptionDesk desk;
    private final Div messages = new Div();

    QuestionsView(AdoptionDesk desk) {
        this.desk = desk;
        messages.addClassName("wm-form-messages");
    }

    @Override
    protected String open(Visit visit) {
        messages.removeAll();
        show(visit.key());
        return t("question.title");
    }

    private void show(TenantKey tenant) {
        removeAll();
        add(new PageHeader(t("question.title")).lead(t("question.lead")), messages);
        if (!desk.news().reachesSomebody(tenant)) {
            add(noMails(tenant));
        }
        var received = desk.questions().received(tenant);
        var asked = desk.questions().asked(tenant);
        if (received.isEmpty() && asked.isEmpty()) {
            add(
                    new EmptyState(
                            t("question.none"),
                            t("question.none.advice"),
                            new Anchor(Navigation.stories(tenant), t("adoption.list.find"))));
        }
        section(
                t("question.received", received.size()),
                received,
                question -> received(tenant, question));
        section(t("question.asked", asked.size()), asked, question -> asked(tenant, question));
    }

    private static Notice noMails(TenantKey tenant) {
        return Notice.info(t("question.no-mails"))
                .with(new Anchor(Navigation.cycles(tenant), t("question.no-mails.where")));
    }

    private void section(
            String title, List<QuestionView> questions, Function<QuestionView, QuestionCard> card) {
        if (!questions.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("wm-questions");
            questions.forEach(question -> list.add(card.apply(question)));
            var section = new Section(new H2(title), list);
            section.addClassName("wm-adoption");
            add(section);
        }
    }

    private QuestionCard received(TenantKey tenant, QuestionView question) {
        var dialog = new AnswerDialog(desk, tenant, question);
        var words = t(question.isOpen() ? "question.answer" : "question.answer.change");
        var answer = new Button(words, click -> dialog.show());
        answer.setAriaLabel(
                t("question.answer.of", words, desk.name(question.asker()), question.title()));
        if (question.isOpen()) {
            answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        var card = new QuestionCard(desk, tenant, question).with(answer);
        if (!question.isOpen() && question.mayPublish()) {
            card.with(
                    step(
                            tenant,
                            question,
                            question.published() ? "question.unpublish" : "question.publish",
                            () -> {
                                if (question.published()) {
                                    desk.questions().unpublish(tenant, question.id());
                                } else {
                                    desk.questions()
                                            .publish(tenant, question.id(), question.version());
                                }
                            }));
        }
        return card;
    }

    private QuestionCard asked(TenantKey tenant, QuestionView question) {
        var card = new QuestionCard(desk, tenant, question);
        return question.isOpen()
                ? card.with(
                        step(
                                tenant,
                                question,
                                "question.take-back",
                                () -> desk.questions().takeBack(tenant, question.id())))
                : card;
    }

    private Button step(TenantKey tenant, QuestionView question, String key, Runnable step) {
        var button = new Button(t(key), click -> attempt(tenant, question.id(), step));
        button.setAriaLabel(t("question.step.of", t(key), question.title()));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** A refusal stands above the questions as they are now. */
    private void attempt(TenantKey tenant, UUID question, Runnable step) {
        messages.removeAll();
        try {
            step.run();
        } catch (RuleViolation refused) {
            messages.add(Notice.error(RuleText.of(refused)));
        }
        show(tenant);
        QuestionCard.remember(question);
        FocusAfter.go();
    }
}
