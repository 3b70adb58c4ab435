package de.wegmarke.ui.reporting.report;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.reporting.CycleView;
import de.wegmarke.reporting.EvaluationReport;
import de.wegmarke.reporting.ReportEditing;
import de.wegmarke.reporting.ReportText;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.component.ReasonDialog;
import de.wegmarke.ui.component.RuleText;
import de.wegmarke.ui.component.Wording;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the integration management does with a report: write, publish, correct. */
final class ReportDesk extends Div {

    private final TenantKey tenant;
    private final transient CycleView cycle;
    private final transient ReportEditing editing;
    private final transient DraftKeeping drafts;
    private final transient ReportRenderers renderers;
    private final Div messages = new Div();

    ReportDesk(
            TenantKey tenant,
            CycleView cycle,
            EvaluationReport report,
            ReportEditing editing,
            ReportRenderers renderers,
            DraftKeeping drafts) {
        this.tenant = tenant;
        this.cycle = cycle;
        this.editing = editing;
        this.drafts = drafts;
        this.renderers = renderers;
        addClassName("wm-steps");
        add(new H2(cycle.published() ? t("report.desk.published") : t("report.desk")));
        if (cycle.published()) {
            published();
        } else {
            draft(report);
        }
    }

    private void published() {
        var correct =
                new Button(
                        t("report.correct"),
                        click ->
                                new ReasonDialog(
                                                t("report.correct"),
                                                t("report.correct.add"),
                                                t("report.correct.text"),
                                                note -> editing.correct(tenant, cycle.key(), note),
                                                new Paragraph(t("report.correct.hint")))
                                        .open());
        add(new Paragraph(t("report.published")), actions(correct));
    }

    private void draft(EvaluationReport report) {
        add(
                new Paragraph(
                        cycle.state().hasSnapshot()
                                ? t("report.draft.closed")
                                : t("report.draft.preview")));
        var written =
                editing.texts(tenant, cycle.key()).stream()
                        .collect(Collectors.toMap(ReportText::place, Function.identity()));
        var list = new UnorderedList();
        list.addClassName("wm-report-texts");
        list.add(
                text(
                        ReportText.INTRODUCTION,
                        t("report.introduction"),
                        written.get(ReportText.INTRODUCTION)));
        for (var section : report.sections()) {
            list.add(
                    text(
                            section.path(),
                            t("report.section", section.number(), section.title()),
                            written.get(section.path())));
        }
        var council = new CouncilDialog(editing, drafts, tenant, cycle.key());
        var head = new Button(t("report.council"), click -> council.show());
        var template =
                new Button(
                        t("template.open"),
                        click -> new TemplateDialog(renderers, tenant, Wording.locale()).open());
        add(texts(list, written.size()), messages);
        if (cycle.state().hasSnapshot()) {
            var publish = new Button(t("report.publish"), click -> publish());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(actions(head, template, publish));
        } else {
            add(actions(head, template));
        }
    }

    /** Closed at first: who looks at the report wants the report. */
    private static Details texts(UnorderedList list, int written) {
        var details =
                new Details(t("report.texts", written, (int) list.getChildren().count()), list);
        details.setWidthFull();
        return details;
    }

    private ListItem text(String place, String name, @Nullable ReportText written) {
        var dialog = new TextDialog(editing, drafts, tenant, cycle.key(), place, name);
        var write =
                new Button(
                        written == null ? t("report.write") : t("report.rewrite"),
                        click -> dialog.show());
        write.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        write.setAriaLabel(t("report.write.aria", write.getText(), name));
        var state =
                new Span(
                        written == null
                                ? t("report.text.none")
                                : t(
                                        "report.text.version",
                                        written.version(),
                                        DateText.of(written.at()),
                                        written.by()));
        state.addClassName("wm-quiet");
        var words = new Div(new Span(name), state);
        return new ListItem(words, write);
    }

    private void publish() {
        try {
            editing.publish(tenant, cycle.key());
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (RuleViolation refused) {
            messages.removeAll();
            messages.add(Notice.error(RuleText.of(refused)));
        }
    }

    private static Div actions(Button... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("wm-actions");
        return bar;
    }
}
