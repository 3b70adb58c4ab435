package de.wegmarke.reporting;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes what stands in a report beside the figures, and publishes it. */
@Service
@Transactional
@Requires(Permission.CYCLE_RUN)
public class ReportEditing {

    private static final int LONGEST_TEXT = 20_000;

    private final CycleRepository cycles;
    private final ReportTexts texts;
    private final CycleLog log;

    ReportEditing(CycleRepository cycles, ReportTexts texts, CycleLog log) {
        this.cycles = cycles;
        this.texts = texts;
        this.log = log;
    }

    /** The newest version of each text. */
    @Transactional(readOnly = true)
    public List<ReportText> texts(TenantKey tenant, String cycle) {
        return texts.newest(cycles.required(cycle).id());
    }

    /** All versions of one text, newest first. */
    @Transactional(readOnly = true)
    public List<ReportText> versions(TenantKey tenant, String cycle, String place) {
        return texts.versions(cycles.required(cycle).id(), place);
    }

    /**
     * Adds a version of a text.
     *
     * @param place {@link ReportText#INTRODUCTION} or the path of an action field
     * @param seen the version that the person went on from, 0 for none
     * @param text up to 20,000 characters; empty takes the text out of the report
     */
    public void write(TenantKey tenant, String key, String place, int seen, String text) {
        if (text.length() > LONGEST_TEXT || place.length() > 100) {
            throw new RuleViolation("return.rule.text-too-long", LONGEST_TEXT);
        }
        texts.add(unpublished(key).id(), place, seen, text.strip());
    }

    @Transactional(readOnly = true)
    public CouncilDraft council(TenantKey tenant, String cycle) {
        return texts.council(cycles.required(cycle).id());
    }

    /**
     * @param seen the version that the person saw
     */
    public void saveCouncil(TenantKey tenant, String key, int seen, CouncilHeader header) {
        texts.save(unpublished(key).id(), seen, header);
    }

    /**
     * Publishes the report of a closed cycle. It never changes from then on.
     *
     * @throws RuleViolation if the cycle is not closed or the report is published already
     */
    public void publish(TenantKey tenant, String key) {
        var cycle = unpublished(key);
        if (!cycle.state().hasSnapshot()) {
            throw new RuleViolation("report.rule.close-first", cycle.plan().name());
        }
        texts.publish(cycle);
        log.add(cycle, CycleStep.PUBLISHED, null, null);
    }

    /** Adds a note to a published report, which stays as it is. */
    public void correct(TenantKey tenant, String key, String text) {
        var note = Reason.required(text);
        var cycle = cycles.requiredForStep(key);
        if (texts.publication(cycle.id()).isEmpty()) {
            throw new RuleViolation("report.rule.not-published");
        }
        texts.correct(cycle.id(), note);
        log.add(cycle, CycleStep.CORRECTED, note, null);
    }

    private Cycle unpublished(String key) {
        var cycle = cycles.requiredForStep(key);
        if (texts.publication(cycle.id()).isPresent()) {
            throw new RuleViolation("report.rule.published", cycle.plan().name());
        }
        return cycle;
    }
}
