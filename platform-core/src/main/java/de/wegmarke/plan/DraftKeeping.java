package de.wegmarke.plan;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what the acting person has typed into a form until it is saved or thrown away, so that
 * neither a closed tab nor a restart of the server loses it. Nobody else sees it.
 */
@Service
@Transactional
@Requires(Permission.OWN_MEASURE_REPORT)
public class DraftKeeping {

    /**
     * In characters: a story of 200,000, the longest of all forms, with the notation around it.
     * What is larger is not a form's content.
     */
    public static final int LARGEST = 250_000;

    private final DraftRepository drafts;
    private final Clock clock;

    DraftKeeping(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps what stands on the form now.
     *
     * @param subject what it is a draft of, as "measure:1.8-M2"
     * @param baseVersion the version of that thing that the form was opened with
     */
    public DraftView keep(TenantKey tenant, String subject, int baseVersion, String content) {
        if (content.length() > LARGEST || subject.length() > 200) {
            throw new RuleViolation("draft.rule.too-large");
        }
        var person = ActorContext.required().id();
        var now = clock.instant();
        var known = drafts.findByPersonIdAndSubject(person, subject);
        known.ifPresent(draft -> draft.keep(baseVersion, content, now));
        return known.orElseGet(
                        () -> drafts.save(new Draft(person, subject, baseVersion, content, now)))
                .view();
    }

    @Transactional(readOnly = true)
    public Optional<DraftView> find(TenantKey tenant, String subject) {
        return drafts.findByPersonIdAndSubject(ActorContext.required().id(), subject)
                .map(Draft::view);
    }

    public void discard(TenantKey tenant, String subject) {
        drafts.discard(ActorContext.required().id(), subject);
    }

    /** Throws away what anybody has typed about a thing that there is no more. */
    public void discardOfAll(TenantKey tenant, String subject) {
        drafts.discardOfAll(subject);
    }

    /**
     * Which of these marks stand in what anybody has typed about a thing. A feature asks before it
     * forgets something that a form may still be saved with; what was typed is not told.
     */
    @Transactional(readOnly = true)
    public Set<String> mentioned(TenantKey tenant, String subject, Collection<String> marks) {
        var typed = drafts.findContents(subject);
        return marks.stream()
                .filter(mark -> typed.stream().anyMatch(content -> content.contains(mark)))
                .collect(Collectors.toSet());
    }
}
