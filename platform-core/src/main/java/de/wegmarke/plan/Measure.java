package de.wegmarke.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A numbered measure of a plan: what is to be done, by whom, until when, at what cost, and how far
 * it is. Its text, deadline, cost and bodies come from the document and may be edited; state,
 * notes, topic and tags are the municipality's own and survive a newer edition.
 */
@Entity
@Table(name = "measure")
@Audited
class Measure {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "element_id")
    private UUID elementId;

    private String number;
    private String path;

    @Column(name = "sort_key")
    private String sortKey;

    private String text;

    @Enumerated(EnumType.STRING)
    private MeasureKind kind;

    private String deadline;

    @Enumerated(EnumType.STRING)
    @Column(name = "deadline_kind")
    private DeadlineKind deadlineKind;

    @Column(name = "due_by")
    private @Nullable LocalDate dueBy;

    @Column(name = "financial_effect")
    private String financialEffect;

    @Enumerated(EnumType.STRING)
    @Column(name = "financial_kind")
    private FinancialEffectKind financialKind;

    @Column(name = "cost_lower")
    private @Nullable BigDecimal costLower;

    @Column(name = "cost_upper")
    private @Nullable BigDecimal costUpper;

    @Column(name = "bodies_text")
    private String bodiesText;

    @Column(name = "marked_new")
    private boolean markedNew;

    private @Nullable String topic;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> tags = List.of();

    private @Nullable String addressee;

    @Enumerated(EnumType.STRING)
    private MeasureState state = MeasureState.NOT_STARTED;

    @Enumerated(EnumType.STRING)
    private @Nullable Assessment assessment;

    @Column(name = "state_reason")
    private @Nullable String stateReason;

    @Column(name = "review_result")
    private @Nullable String reviewResult;

    @Column(name = "state_as_of")
    private @Nullable LocalDate stateAsOf;

    private boolean gone;

    // Of no interest to the history, which says by its first entry how a measure came into the
    // plan.
    @NotAudited
    @Column(name = "added_here")
    private boolean addedHere;

    // What the full-text index reads; derived, so it has no history of its own.
    @NotAudited
    @Column(name = "search_text")
    private String searchText;

    // History keeps bodiesText, which names the bodies as of that day instead of pointing at them.
    // Whoever changes one
    // changes the other, but for a merge of two bodies, which is no new version of the measure.
    @NotAudited
    @OptimisticLock(excluded = true)
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "measure_responsibility",
            joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    private List<Responsibility> responsibilities = new ArrayList<>();

    protected Measure() {}

    Measure(UUID planId, UUID elementId, MeasureContent content) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        place(elementId, content);
        describe(content);
        assign(content.responsibilities());
    }

    /** Takes over what a document says; state, topic, tags and notes stay as they are. */
    void take(UUID element, MeasureContent content) {
        place(element, content);
        describe(content);
        assign(content.responsibilities());
        addedHere = false;
    }

    /** It was taken into the plan here; no document states it yet. */
    void addedHere() {
        addedHere = true;
    }

    boolean isAddedHere() {
        return addedHere;
    }

    /** Its number now means another measure of the document. */
    void renumber(MeasureNumber free) {
        number = free.printed();
        path = free.path();
        sortKey = free.sortKey();
        searchText = searchText(text, bodiesText);
    }

    private void place(UUID element, MeasureContent content) {
        elementId = element;
        number = content.number().printed();
        path = content.number().path();
        sortKey = content.number().sortKey();
        markedNew = content.markedNew();
        gone = false;
    }

    /**
     * Applies what a person entered. The caller has checked {@link #version()} against what the
     * person saw.
     */
    void change(MeasureChange change, List<Responsibility> bodies, String renderedBodies) {
        markedNew = change.markedNew();
        topic = change.topic();
        tags = change.tags();
        addressee = change.addressee();
        // An untouched list keeps the wording of the document; a changed one is written out anew.
        var wording = bodies.equals(responsibilities) ? bodiesText : renderedBodies;
        assign(bodies);
        describe(
                new MeasureContent(
                        new MeasureNumber(number, path),
                        change.text(),
                        change.kind(),
                        Deadline.parse(change.deadline()),
                        FinancialEffect.parse(change.financialEffect()),
                        wording,
                        bodies,
                        change.markedNew()));
        report(change.report());
    }

    /**
     * Records how far the measure is. The report has checked that a reason is there where one is
     * needed.
     */
    StateReport stateReport() {
        return new StateReport(state, assessment, stateReason, reviewResult, stateAsOf);
    }

    void report(StateReport report) {
        state = report.state();
        assessment = report.assessment();
        stateReason = report.reason();
        reviewResult = report.reviewResult();
        stateAsOf = report.asOf();
    }

    void assignTopic(@Nullable String code) {
        topic = code;
    }

    void tag(String tag) {
        if (!tags.contains(tag)) {
            var more = new ArrayList<>(tags);
            more.add(tag);
            more.sort(null);
            tags = List.copyOf(more);
            searchText = searchText(text, bodiesText);
        }
    }

    void dueBy(Deadline newDeadline) {
        deadline = newDeadline.asWritten();
        deadlineKind = newDeadline.kind();
        dueBy = newDeadline.dueBy().orElse(null);
    }

    void goneWithNewEdition() {
        gone = true;
    }

    private void describe(MeasureContent content) {
        text = content.text();
        kind = content.kind();
        deadline = content.deadline().asWritten();
        deadlineKind = content.deadline().kind();
        dueBy = content.deadline().dueBy().orElse(null);
        financialEffect = content.financialEffect().asWritten();
        financialKind = content.financialEffect().kind();
        costLower =
                content.financialEffect() instanceof FinancialEffect.Amount amount
                        ? amount.lower()
                        : null;
        costUpper = content.financialEffect().upperBound().orElse(null);
        bodiesText = content.bodiesText();
        searchText = searchText(content.text(), content.bodiesText());
    }

    /**
     * One body turned out to be another: that one has its part from now on, once, leading if either
     * led. The wording of the plan stays.
     */
    void replaceBody(UUID gone, UUID by) {
        var parts = new LinkedHashMap<UUID, Responsibility>();
        for (var part : responsibilities) {
            var moved = part.bodyId().equals(gone) ? part.by(by) : part;
            parts.merge(moved.bodyId(), moved, Responsibility::stronger);
        }
        assign(List.copyOf(parts.values()));
    }

    private void assign(List<Responsibility> bodies) {
        if (!bodies.equals(responsibilities)) {
            responsibilities.clear();
            responsibilities.addAll(bodies);
        }
    }

    private String searchText(String newText, String newBodies) {
        return GermanSearchText.normalise(
                String.join(" ", path, number, newText, newBodies, String.join(" ", tags)));
    }

    UUID id() {
        return id;
    }

    UUID elementId() {
        return elementId;
    }

    int version() {
        return version;
    }

    String path() {
        return path;
    }

    MeasureKind kind() {
        return kind;
    }

    List<Responsibility> responsibilities() {
        return List.copyOf(responsibilities);
    }

    /** The measure's content as a document would state it, for comparing with a newer edition. */
    MeasureContent content() {
        return new MeasureContent(
                new MeasureNumber(number, path),
                text,
                kind,
                Deadline.parse(deadline),
                FinancialEffect.parse(financialEffect),
                bodiesText,
                responsibilities(),
                markedNew);
    }

    /** The state of the measure's own fields as it can be compared over its history. */
    MeasureFields fields() {
        return new MeasureFields(
                number,
                path,
                text,
                kind,
                deadline,
                financialEffect,
                bodiesText,
                markedNew,
                topic,
                List.copyOf(tags),
                addressee,
                state,
                assessment,
                stateReason,
                reviewResult,
                stateAsOf,
                gone);
    }
}
