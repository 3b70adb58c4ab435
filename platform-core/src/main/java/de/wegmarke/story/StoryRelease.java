package de.wegmarke.story;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.plan.RuleViolation;
import de.wegmarke.tenancy.TenantKey;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Speaks for the municipality: lets go of a story, answers the institute, and takes a story back
 * whenever it wants to. What leaves is a copy of the draft; nothing else of the municipality's data
 * is reached by it.
 */
@Service
@Transactional
@Requires(Permission.STORY_SPEAK)
public class StoryRelease {

    private final Drafts drafts;
    private final DraftImages draftImages;
    private final PlatformImages images;
    private final Curations curations;
    private final Publications publications;
    private final Comments comments;
    private final Proposals proposals;
    private final StoryLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoryRelease(
            Drafts drafts,
            DraftImages draftImages,
            PlatformImages images,
            Curations curations,
            Publications publications,
            Comments comments,
            Proposals proposals,
            StoryLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.drafts = drafts;
        this.draftImages = draftImages;
        this.images = images;
        this.curations = curations;
        this.publications = publications;
        this.comments = comments;
        this.proposals = proposals;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** What stands between the story, as it is stored, and its release. */
    @Transactional(readOnly = true)
    public ReleaseCheck check(TenantKey tenant, String key) {
        return StoryCheck.of(drafts.required(key).content());
    }

    /**
     * Lets the institute read the story as it is stored. Proposals about texts that read otherwise
     * by now are overtaken.
     *
     * @param version the version that was checked
     * @param publicPage whether it may have a page that needs no sign-in; if not, the page of what
     *     is published already ends at once
     * @param namesChecked somebody has looked at every {@link SuspectedName} and stands for it
     * @throws RuleViolation if the institute has it already, if somebody has written meanwhile, if
     *     it is not {@link ReleaseCheck#isReady() ready} or suspected names are not confirmed
     */
    public void release(
            TenantKey tenant, String key, int version, boolean publicPage, boolean namesChecked) {
        var draft = drafts.requiredForChange(key);
        draft.requireVersion(version);
        var known = curations.findForStep(new StoryId(tenant, key));
        known.ifPresent(Curation::requireEditable);
        var content = draft.content();
        requireReady(content, namesChecked);
        var allowedBefore = known.map(Curation::publicPage).orElse(false);
        var curation = released(tenant, draft, known, publicPage);
        images.release(curation, content);
        draftImages.forgetUnnamed(draft.id(), content);
        log.add(curation, StoryStep.RELEASED, StorySide.MUNICIPALITY, null);
        // What is published already is another text: a page is opened for it by a step of its own.
        var closed = !publicPage && publications.allowPublicPage(curation, false);
        if (closed || publicPage != allowedBefore) {
            logPublicPage(curation, publicPage);
        }
        proposals.of(curation.id()).stream()
                .filter(StoryProposal::isOpen)
                .filter(proposal -> !isAbout(content, proposal))
                .forEach(proposal -> overtake(curation, proposal));
    }

    private static void requireReady(StoryContent content, boolean namesChecked) {
        var check = StoryCheck.of(content);
        StoryCheck.requireReady(check);
        requireChecked(check.names(), namesChecked);
    }

    private static void requireChecked(List<SuspectedName> names, boolean checked) {
        if (!names.isEmpty() && !checked) {
            throw new RuleViolation("story.rule.names-unchecked", names.size());
        }
    }

    private Curation released(
            TenantKey tenant, Draft draft, Optional<Curation> known, boolean publicPage) {
        var by = ActorContext.required().displayName();
        if (known.isPresent()) {
            known.get().release(draft.content(), publicPage, by, clock.instant());
            curations.write(known.get());
            return known.get();
        }
        var begun =
                Curation.begun(
                        draft.id(),
                        new StoryId(tenant, draft.key()),
                        draft.content(),
                        publicPage,
                        by,
                        clock.instant());
        curations.add(begun);
        return begun;
    }

    private static boolean isAbout(StoryContent content, StoryProposal proposal) {
        return content.text(proposal.place()).equals(Optional.of(proposal.before()));
    }

    private void overtake(Curation curation, StoryProposal proposal) {
        proposals.decide(proposal, ProposalState.OVERTAKEN, null);
        log.add(curation, StoryStep.PROPOSAL_OVERTAKEN, StorySide.MUNICIPALITY, null);
    }

    /**
     * Takes another wording into the draft, and into what the institute has while it has the story.
     *
     * @param namesChecked somebody has looked at every name that it {@link StoryProposal#newNames()
     *     brings in} and stands for it
     * @return {@link ProposalState#ACCEPTED}, or {@link ProposalState#OVERTAKEN} if the text that
     *     it was about is no longer there; then the draft stays as it is
     * @throws RuleViolation if there is no such proposal, if it is decided, if suspected names are
     *     not confirmed, or if the story could not be released with it
     */
    public ProposalState accept(TenantKey tenant, String key, UUID proposal, boolean namesChecked) {
        var draft = drafts.requiredForChange(key);
        var curation = curations.requiredForStep(new StoryId(tenant, key));
        var open = proposals.requiredOpen(curation.id(), proposal);
        if (!isAbout(draft.content(), open)) {
            overtake(curation, open);
            return ProposalState.OVERTAKEN;
        }
        requireChecked(open.newNames(), namesChecked);
        var content = draft.content().withText(open.place(), open.after());
        StoryLimits.check(content);
        StoryCheck.requireNoNewFlaw(draft.content(), content);
        curation.accept(content);
        drafts.write(draft, content);
        curations.write(curation);
        proposals.decide(open, ProposalState.ACCEPTED, null);
        log.add(curation, StoryStep.PROPOSAL_ACCEPTED, StorySide.MUNICIPALITY, null);
        return ProposalState.ACCEPTED;
    }

    /**
     * Keeps one's own wording.
     *
     * @param reason why, for the institute
     */
    public void decline(TenantKey tenant, String key, UUID proposal, String reason) {
        var why = Said.required(reason, "story.rule.reason-missing");
        var curation = curations.requiredForStep(new StoryId(tenant, key));
        proposals.decide(
                proposals.requiredOpen(curation.id(), proposal), ProposalState.DECLINED, why);
        log.add(curation, StoryStep.PROPOSAL_DECLINED, StorySide.MUNICIPALITY, why);
    }

    /**
     * Answers a comment.
     *
     * @throws RuleViolation if the municipality has no such comment
     */
    public void answer(TenantKey tenant, String key, UUID comment, String text) {
        var curation = curations.requiredForStep(new StoryId(tenant, key));
        comments.answer(curation, comment, text);
        log.add(curation, StoryStep.COMMENTED, StorySide.MUNICIPALITY, null);
    }

    /**
     * Takes the story back, wherever it is: nobody else reads it any more, its pictures are gone,
     * and only its title stays for those who have a link to it. Wordings that were proposed and
     * words that were quoted go too; what was said stays. The draft stays with the municipality,
     * which may release it again.
     *
     * @param reason for the institute
     */
    public void withdraw(TenantKey tenant, String key, String reason) {
        var why = Said.required(reason, "story.rule.reason-missing");
        drafts.requiredForChange(key);
        var curation = curations.requiredForStep(new StoryId(tenant, key));
        var now = clock.instant();
        curation.withdraw(now);
        curations.write(curation);
        images.removeAll(curation.id());
        log.add(curation, StoryStep.WITHDRAWN, StorySide.MUNICIPALITY, why);
        proposals.of(curation.id()).stream()
                .filter(StoryProposal::isOpen)
                .forEach(proposal -> proposals.decide(proposal, ProposalState.OVERTAKEN, null));
        if (publications.withdraw(curation, now)) {
            events.publishEvent(new StoryWithdrawn(curation.id(), curation.story()));
        }
    }

    /** Allows or ends the page that needs no sign-in, at once and for what is published now. */
    public void publicPage(TenantKey tenant, String key, boolean allowed) {
        var curation = curations.requiredForStep(new StoryId(tenant, key));
        var changed = curation.publicPage() != allowed;
        if (changed) {
            curation.allowPublicPage(allowed);
            curations.write(curation);
        }
        if (publications.allowPublicPage(curation, allowed) || changed) {
            logPublicPage(curation, allowed);
        }
    }

    private void logPublicPage(Curation curation, boolean allowed) {
        log.add(
                curation,
                allowed ? StoryStep.PUBLIC_PAGE_ALLOWED : StoryStep.PUBLIC_PAGE_ENDED,
                StorySide.MUNICIPALITY,
                null);
    }
}
