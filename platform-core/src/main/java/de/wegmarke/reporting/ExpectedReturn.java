package de.wegmarke.reporting;

import static java.util.Objects.requireNonNull;

import de.wegmarke.plan.MeasureState;
import de.wegmarke.plan.ResponsibilityRole;
import de.wegmarke.plan.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A return (Rückmeldung) that a body owes for a measure, from the day it is expected to the day it
 * is accepted. Whoever calls has checked that the cycle takes returns and that the actor may speak
 * for the body.
 */
@Entity
@Table(name = "expected_return")
class ExpectedReturn {

    @Id private UUID id;
    @Version private @Nullable Integer version;

    @Column(name = "cycle_id")
    private UUID cycleId;

    @Column(name = "cycle_measure_id")
    private UUID cycleMeasureId;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "body_code")
    private String bodyCode;

    @Column(name = "body_name")
    private String bodyName;

    @Enumerated(EnumType.STRING)
    private ResponsibilityRole role;

    private @Nullable String collective;

    @Enumerated(EnumType.STRING)
    private ReturnState state = ReturnState.OPEN;

    @Column(name = "left_out")
    private boolean leftOut;

    @Enumerated(EnumType.STRING)
    private @Nullable StatementKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_state")
    private @Nullable MeasureState reportedState;

    @Column(name = "state_reason")
    private @Nullable String stateReason;

    private @Nullable String achieved;

    @Enumerated(EnumType.STRING)
    @Column(name = "obstacle_reason")
    private @Nullable ObstacleReason obstacleReason;

    private @Nullable String obstacles;

    @Column(name = "next_steps")
    private @Nullable String nextSteps;

    @Column(name = "actual_cost")
    private @Nullable BigDecimal actualCost;

    @Column(name = "new_deadline")
    private @Nullable String newDeadline;

    @Column(name = "deadline_reason")
    private @Nullable String deadlineReason;

    @Column(name = "evidence_label")
    private @Nullable String evidenceLabel;

    @Column(name = "evidence_url")
    private @Nullable String evidenceUrl;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "edited_by")
    private @Nullable String editedBy;

    @Column(name = "handed_in_at")
    private @Nullable Instant handedInAt;

    @Column(name = "handed_in_by")
    private @Nullable String handedInBy;

    @Enumerated(EnumType.STRING)
    private @Nullable ReturnWay way;

    private boolean late;

    @Column(name = "review_comment")
    private @Nullable String reviewComment;

    @Column(name = "later_changes")
    private int laterChanges;

    @Column(name = "accepted_before")
    private boolean acceptedBefore;

    protected ExpectedReturn() {}

    ExpectedReturn(UUID cycleId, UUID cycleMeasureId, UUID bodyId, String code, String name) {
        this.id = UUID.randomUUID();
        this.cycleId = cycleId;
        this.cycleMeasureId = cycleMeasureId;
        this.bodyId = bodyId;
        this.bodyCode = code;
        this.bodyName = name;
        this.role = ResponsibilityRole.UNSTATED;
    }

    /** Keeps what has been entered so far; a return that was sent back stays so until handed in. */
    void draft(ReturnContent content, Hand hand) {
        requireWritable();
        write(content, hand);
        if (state == ReturnState.OPEN) {
            state = ReturnState.DRAFT;
        }
        way = hand.way();
    }

    /**
     * @param previous state that the body gave in the cycle before
     * @param afterDeadline whether the submission deadline is over
     */
    void handIn(
            StatementKind as,
            ReturnContent content,
            @Nullable MeasureState previous,
            Hand hand,
            boolean afterDeadline) {
        requireWritable();
        if (as != StatementKind.NIL) {
            ReturnRules.check(content, previous);
        }
        write(content, hand);
        countIfAcceptedBefore();
        kind = as;
        way = hand.way();
        state = ReturnState.SUBMITTED;
        if (handedInAt == null) {
            // Asked to say more, a body that was on time stays on time.
            handedInAt = hand.at();
            late = afterDeadline;
        }
        handedInBy = hand.name();
    }

    void takeBack() {
        follow(ReturnState.SUBMITTED, ReturnState.DRAFT);
        handedInAt = null;
        late = false;
    }

    void accept() {
        follow(ReturnState.SUBMITTED, ReturnState.ACCEPTED);
        acceptedBefore = true;
        reviewComment = null;
    }

    void sendBack(String comment) {
        follow(ReturnState.SUBMITTED, ReturnState.SENT_BACK);
        reviewComment = comment;
    }

    void withdrawAcceptance() {
        follow(ReturnState.ACCEPTED, ReturnState.SUBMITTED);
    }

    /** Changed by the integration management; after acceptance it counts, and everybody sees it. */
    void correct(ReturnContent content, @Nullable MeasureState previous, Hand hand) {
        if (!state.handedIn()) {
            throw new RuleViolation("return.rule.not-handed-in");
        }
        ReturnRules.check(content, previous);
        write(content, hand);
        kind = StatementKind.REPORTED;
        countIfAcceptedBefore();
    }

    /**
     * Also if the acceptance was withdrawn first: what somebody had accepted reads otherwise now.
     */
    private void countIfAcceptedBefore() {
        if (acceptedBefore) {
            laterChanges++;
        }
    }

    void leaveOut() {
        if (state.handedIn()) {
            throw new RuleViolation("return.rule.already-handed-in", bodyName);
        }
        leftOut = true;
    }

    void expectAgain() {
        leftOut = false;
    }

    private void requireWritable() {
        if (leftOut) {
            throw new RuleViolation("return.rule.left-out");
        }
        if (state.handedIn()) {
            throw new RuleViolation("return.rule.handed-in", state);
        }
    }

    private void follow(ReturnState from, ReturnState to) {
        if (state != from) {
            throw new RuleViolation("return.rule.step", state);
        }
        state = to;
    }

    private void write(ReturnContent content, Hand hand) {
        reportedState = content.state();
        stateReason = content.stateReason();
        achieved = content.achieved();
        obstacleReason = content.obstacleReason();
        obstacles = content.obstacles();
        nextSteps = content.nextSteps();
        actualCost = content.actualCost();
        newDeadline = content.newDeadline();
        deadlineReason = content.deadlineReason();
        evidenceLabel = content.evidenceLabel();
        evidenceUrl = content.evidenceUrl();
        editedAt = hand.at();
        editedBy = hand.name();
    }

    ReturnContent content() {
        return new ReturnContent(
                reportedState,
                stateReason,
                achieved,
                obstacleReason,
                obstacles,
                nextSteps,
                actualCost,
                newDeadline,
                deadlineReason,
                evidenceLabel,
                evidenceUrl);
    }

    UUID id() {
        return id;
    }

    int version() {
        return requireNonNull(version);
    }

    UUID cycleMeasureId() {
        return cycleMeasureId;
    }

    UUID bodyId() {
        return bodyId;
    }

    String bodyCode() {
        return bodyCode;
    }

    String bodyName() {
        return bodyName;
    }

    ReturnState state() {
        return state;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    /**
     * Whose hand writes.
     *
     * @param name as shown beside what was written
     */
    record Hand(String name, ReturnWay way, Instant at) {}
}
