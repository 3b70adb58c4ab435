package de.wegmarke.ui.story.adoption;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import de.wegmarke.access.Permission;
import de.wegmarke.plan.MeasureChange.BodyPart;
import de.wegmarke.plan.MeasureLabel;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.story.adoption.AdoptionView;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.EmptyState;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.FocusAfter;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.PageHeader;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.form.KeptDialog;
import de.wegmarke.ui.layout.MainLayout;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.layout.TenantView;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.layout.Visit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What was taken up from a story: a draft to edit, take into the plan or discard, or what became of
 * it.
 */
@Route(value = "uebernommen/:adoption", layout = MainLayout.class)
@ViewPermission(Permission.PLAN_READ)
@StyleSheet("context://wegmarke/overview.css")
@StyleSheet("context://wegmarke/measure.css")
@StyleSheet("context://wegmarke/story-reading.css")
class DraftView extends TenantView {

    private final transient AdoptionDesk desk;
    private final Div messages = new Div();

    DraftView(AdoptionDesk desk) {
        this.desk = desk;
        messages.addClassName("wm-form-messages");
    }

    @Override
    protected String open(Visit visit) {
        messages.removeAll();
        var found = id(visit).flatMap(id -> desk.reading().find(visit.key(), id));
        if (found.isEmpty()) {
            none(visit);
            return t("adoption.draft.title");
        }
        var speaks = visit.may(Permission.STORY_SPEAK);
        show(visit.key(), found.get(), speaks);
        if (speaks
                && found.get().isDraft()
                && visit.query().getSingleParameter(KeptDialog.EDIT).isPresent()) {
            new DraftDialog(desk, visit.key(), found.get().id()).show();
        }
        return title(found.get());
    }

    private static String title(AdoptionView adoption) {
        return t(adoption.isDraft() ? "adoption.draft.title" : "adoption.became.title");
    }

    private static Optional<UUID> id(Visit visit) {
        try {
            return visit.parameter("adoption").map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** A discarded draft may still be named in a mail. */
    private void none(Visit visit) {
        removeAll();
        add(
                header(visit.key(), t("adoption.draft.title")),
                new EmptyState(
                        t("adoption.draft.none"),
                        t("adoption.draft.none.advice"),
                        new Anchor(Navigation.adoptions(visit.key()), t("adoption.list.title"))));
    }

    private static PageHeader header(TenantKey tenant, String title) {
        return new PageHeader(title)
                .via(t("nav.plan"), Navigation.plan(tenant))
                .via(t("adoption.list.title"), Navigation.adoptions(tenant));
    }

    private void show(TenantKey tenant, AdoptionView adoption, boolean speaks) {
        removeAll();
        var header = header(tenant, title(adoption));
        add(header, messages);
        var path = adoption.measurePath();
        if (path != null) {
            add(became(tenant, adoption, path));
            if (speaks && !adoption.isInPlan()) {
                header.actions(new Button(t("adoption.end"), click -> askToEnd(tenant, adoption)));
            }
        } else {
            add(Notice.info(t("adoption.draft.notice")));
            if (adoption.placeWording() == null) {
                add(Notice.warning(t("adoption.draft.place-gone", adoption.draft().place())));
            }
            if (speaks) {
                actions(header, tenant, adoption);
            }
        }
        var text = new Paragraph(adoption.draft().text());
        text.addClassName("wm-measure-text");
        add(new Origin(desk, tenant, adoption), text, facts(tenant, adoption));
        if (path != null) {
            var section =
                    new Section(
                            new H2(t("outcome.title")),
                            new OutcomePanel(desk, tenant, adoption, speaks));
            section.addClassName("wm-adoption");
            add(section);
        }
        if (speaks) {
            add(new AdoptionHistory(desk.reading().history(tenant, adoption.id())));
        }
    }

    private static Notice became(TenantKey tenant, AdoptionView adoption, String path) {
        var since = DateText.dayOf(Objects.requireNonNullElse(adoption.inPlanAt(), adoption.at()));
        return adoption.isInPlan()
                ? Notice.success(t("adoption.draft.in-plan", since, MeasureLabel.ofPath(path)))
                        .with(
                                new Anchor(
                                        Navigation.measure(tenant, path),
                                        t("adoption.draft.to-measure")))
                : Notice.warning(t("adoption.draft.measure-gone", MeasureLabel.ofPath(path)));
    }

    private FactList facts(TenantKey tenant, AdoptionView adoption) {
        var draft = adoption.draft();
        return new FactList()
                .fact(
                        t("adoption.field.place"),
                        draft.place()
                                + " "
                                + Objects.requireNonNullElse(adoption.placeWording(), ""))
                .fact(t("measure.fact.bodies"), bodies(tenant, draft.bodies()))
                .fact(t("measure.fact.deadline"), draft.deadline())
                .fact(t("measure.fact.cost"), draft.financialEffect())
                .fact(
                        t("adoption.fact.taken"),
                        t("adoption.fact.by", DateText.dayOf(adoption.at()), adoption.by()));
    }

    private String bodies(TenantKey tenant, List<BodyPart> parts) {
        var names = desk.bodies().names(tenant, parts.stream().map(BodyPart::code).toList());
        return parts.stream()
                .map(
                        part -> {
                            var name = names.getOrDefault(part.code(), part.code());
                            return part.role() == ResponsibilityRole.UNSTATED
                                    ? name
                                    : "%s (%s)".formatted(name, Wording.of(part.role()));
                        })
                .collect(Collectors.joining(", "));
    }

    private void actions(PageHeader header, TenantKey tenant, AdoptionView adoption) {
        var take = new Button(t("adoption.take-in"), click -> askToTakeIn(tenant, adoption));
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var edit =
                new Button(
                        t("adoption.edit"),
                        click -> new DraftDialog(desk, tenant, adoption.id()).show());
        var discard = new Button(t("adoption.give-up"), click -> askToGiveUp(tenant, adoption));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        header.actions(take, edit, discard);
    }

    private void askToTakeIn(TenantKey tenant, AdoptionView adoption) {
        ask(
                t("adoption.take-in.title"),
                t("adoption.take-in.text", adoption.draft().place()),
                t("adoption.take-in"),
                ButtonVariant.LUMO_PRIMARY,
                () ->
                        attempt(
                                tenant,
                                adoption,
                                () ->
                                        Navigation.measure(
                                                tenant,
                                                desk.adopting()
                                                        .takeIntoPlan(
                                                                tenant,
                                                                adoption.id(),
                                                                adoption.version()))));
    }

    private void askToGiveUp(TenantKey tenant, AdoptionView adoption) {
        ask(
                t("adoption.give-up.title"),
                t("adoption.give-up.text"),
                t("adoption.give-up"),
                ButtonVariant.LUMO_ERROR,
                () -> giveUp(tenant, adoption, Navigation.plan(tenant)));
    }

    private void askToEnd(TenantKey tenant, AdoptionView adoption) {
        ask(
                t("adoption.end.title"),
                t("adoption.end.text"),
                t("adoption.end"),
                ButtonVariant.LUMO_ERROR,
                () -> giveUp(tenant, adoption, Navigation.adoptions(tenant)));
    }

    private void giveUp(TenantKey tenant, AdoptionView adoption, String next) {
        attempt(
                tenant,
                adoption,
                () -> {
                    desk.adopting().giveUp(tenant, adoption.id());
                    return next;
                });
    }

    private static void ask(
            String title, String words, String action, ButtonVariant theme, Runnable step) {
        var question = new ConfirmDialog(title, words, action, confirmed -> step.run());
        question.setConfirmButtonTheme(theme.getVariantName());
        question.setCancelable(true);
        question.setCancelText(t("action.cancel"));
        question.open();
    }

    /**
     * Where one goes on, or why not, above what the draft is now: what somebody else has changed is
     * read before it is tried again.
     */
    private void attempt(TenantKey tenant, AdoptionView adoption, Supplier<String> step) {
        messages.removeAll();
        try {
            UI.getCurrent().navigate(step.get());
        } catch (RuleViolation refused) {
            desk.reading()
                    .find(tenant, adoption.id())
                    .ifPresent(changed -> show(tenant, changed, true));
            messages.add(Notice.error(RuleText.of(refused)));
            FocusAfter.go();
        }
    }
}
