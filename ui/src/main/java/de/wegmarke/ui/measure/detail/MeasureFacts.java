package de.wegmarke.ui.measure.detail;

import static de.wegmarke.ui.component.Wording.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.wegmarke.plan.BodyPartView;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureKind;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.DateText;
import de.wegmarke.ui.component.FactList;
import de.wegmarke.ui.component.StateBadge;
import de.wegmarke.ui.component.Wording;
import de.wegmarke.ui.layout.Navigation;
import de.wegmarke.ui.measure.FieldText;
import de.wegmarke.ui.measure.Meaning;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything about one measure, for reading: its text, how far it is, and its facts. */
final class MeasureFacts extends Composite<Div> {

    private final TenantKey tenant;
    private final LocalDate today;

    MeasureFacts(TenantKey tenant, MeasureDetail measure, LocalDate today) {
        this.tenant = tenant;
        this.today = today;
        getContent().addClassName("wm-measure-facts");
        var text = new Paragraph(measure.text());
        text.addClassName("wm-measure-text");
        getContent().add(marks(measure), text, state(measure), facts(measure));
    }

    private static Div marks(MeasureDetail measure) {
        var marks = new Div();
        marks.addClassName("wm-measure-marks");
        if (measure.markedNew()) {
            marks.add(mark("new", t("measure.new")));
        }
        if (measure.kind() == MeasureKind.REVIEW_MANDATE) {
            marks.add(mark("review", Wording.of(MeasureKind.REVIEW_MANDATE)));
        }
        marks.setVisible(marks.getComponentCount() > 0);
        return marks;
    }

    private static Span mark(String kind, String word) {
        var mark = new Span(word);
        mark.addClassName("wm-measure-mark");
        mark.getElement().setAttribute("data-mark", kind);
        return mark;
    }

    private static Section state(MeasureDetail measure) {
        var badges = new Div(StateBadge.of(measure.state()));
        badges.addClassName("wm-measure-state");
        var assessment = measure.assessment();
        if (assessment != null) {
            badges.add(StateBadge.of(assessment));
        }
        var asOf = measure.stateAsOf();
        if (asOf != null) {
            var day = new Span(t("measure.asOf", DateText.of(asOf)));
            day.addClassName("wm-quiet");
            badges.add(day);
        }
        var section = new Section(new H2(t("measure.form.group.state")), badges);
        section.addClassName("wm-measure-progress");
        add(section, "measure.stateReason", measure.stateReason());
        add(section, "measure.reviewResult", measure.reviewResult());
        return section;
    }

    private static void add(Section section, String key, @Nullable String words) {
        if (words != null) {
            section.add(new Paragraph(t(key, words)));
        }
    }

    private FactList facts(MeasureDetail measure) {
        return new FactList()
                .fact(t("measure.fact.deadline"), deadline(measure))
                .fact(t("measure.fact.cost"), cost(measure))
                .fact(t("measure.fact.bodies"), bodies(measure))
                .fact(t("measure.fact.topic"), topic(measure))
                .fact(t("measure.fact.tags"), String.join(", ", measure.tags()))
                .fact(
                        t("measure.fact.addressee"),
                        Objects.requireNonNullElse(measure.addressee(), ""))
                .fact(t("measure.fact.outline"), outline(measure));
    }

    private Component deadline(MeasureDetail measure) {
        var deadline = measure.deadline();
        var lines = asWritten(deadline.asWritten());
        var meaning =
                Stream.of(Meaning.of(deadline), Meaning.next(deadline, today))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", "));
        var explained = new Div(new Span(meaning));
        explained.addClassName("wm-quiet");
        lines.add(explained);
        if (measure.overdue()) {
            var overdue = new Span(t("measure.overdue.expired"));
            overdue.addClassName("wm-measure-overdue");
            lines.add(overdue);
        }
        return lines;
    }

    private static Component cost(MeasureDetail measure) {
        var effect = measure.financialEffect();
        var lines = asWritten(effect.asWritten());
        var explained = new Div(new Span(Meaning.of(effect)));
        explained.addClassName("wm-quiet");
        lines.add(explained);
        return lines;
    }

    private static Div asWritten(String wording) {
        var lines = new Div();
        if (!wording.isBlank()) {
            lines.add(new Div(new Span(wording)));
        }
        return lines;
    }

    private Component bodies(MeasureDetail measure) {
        if (measure.bodies().isEmpty()) {
            return asWritten(
                    measure.bodiesAsWritten().isBlank()
                            ? t("facts.nothing")
                            : measure.bodiesAsWritten());
        }
        var list = new UnorderedList();
        list.addClassName("wm-measure-bodies");
        measure.bodies().forEach(body -> list.add(body(body)));
        var lines = new Div(list);
        if (!measure.bodiesAsWritten().isBlank()) {
            var wording = new Div(new Span(t("measure.asWritten", measure.bodiesAsWritten())));
            wording.addClassName("wm-quiet");
            lines.add(wording);
        }
        return lines;
    }

    private ListItem body(BodyPartView body) {
        var item = new ListItem(new Anchor(Navigation.body(tenant, body.code()), body.name()));
        var added =
                Stream.of(
                                body.role() == ResponsibilityRole.UNSTATED
                                        ? ""
                                        : Wording.of(body.role()),
                                Objects.requireNonNullElse(body.specifier(), ""),
                                body.collective() ? t("measure.collective") : "")
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(", "));
        if (!added.isEmpty()) {
            var words = new Span(" (" + added + ")");
            words.addClassName("wm-quiet");
            item.add(words);
        }
        return item;
    }

    private static String topic(MeasureDetail measure) {
        var own = measure.topic();
        var inherited = measure.inheritedTopic();
        return own != null
                ? t("measure.topic.own", FieldText.topic(own))
                : inherited != null ? t("measure.topic.inherited", FieldText.topic(inherited)) : "";
    }

    private static Component outline(MeasureDetail measure) {
        var lines = new UnorderedList();
        lines.addClassName("wm-measure-outline");
        for (var step : measure.outline()) {
            var words =
                    Stream.of(OutlineNumber.of(step), step.title(), step.text())
                            .filter(word -> !word.isBlank())
                            .distinct()
                            .collect(Collectors.joining(" "));
            lines.add(new ListItem(words));
        }
        return lines;
    }
}
