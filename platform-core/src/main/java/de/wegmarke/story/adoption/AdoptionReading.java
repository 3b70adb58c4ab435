package de.wegmarke.story.adoption;

import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.story.StoryId;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What this municipality has taken up from others. Whoever reads the plan sees the drafts too; an
 * outcome that is not released is for those who speak for the municipality.
 */
@Service
@Transactional(readOnly = true)
@Requires(Permission.PLAN_READ)
public class AdoptionReading {

    private final AdoptionRows rows;
    private final AdoptionLog log;

    AdoptionReading(AdoptionRows rows, AdoptionLog log) {
        this.rows = rows;
        this.log = log;
    }

    /** Those that are no measures of the plan yet, the oldest first. */
    public List<AdoptionView> drafts(TenantKey tenant) {
        return shown(tenant, rows.drafts());
    }

    /** Drafts and measures, the oldest first. */
    public List<AdoptionView> all(TenantKey tenant) {
        return shown(tenant, rows.all());
    }

    public Optional<AdoptionView> find(TenantKey tenant, UUID id) {
        return rows.find(id).map(found -> shown(tenant, found));
    }

    /** What became of this story here; empty if it was not taken up, or given up. */
    public Optional<AdoptionView> ofStory(TenantKey tenant, StoryId story) {
        return rows.ofStory(story).map(found -> shown(tenant, found));
    }

    /** Where the measure with this path comes from; empty if from no story. */
    public Optional<AdoptionView> ofMeasure(TenantKey tenant, String path) {
        return rows.ofMeasure(path).map(found -> shown(tenant, found));
    }

    /** Who did what with it, and what was said and written before; the newest first. */
    @Requires(Permission.STORY_SPEAK)
    public List<AdoptionLogEntry> history(TenantKey tenant, UUID id) {
        return log.of(id);
    }

    private static List<AdoptionView> shown(TenantKey tenant, List<AdoptionView> found) {
        return found.stream().map(one -> shown(tenant, one)).toList();
    }

    private static AdoptionView shown(TenantKey tenant, AdoptionView found) {
        return found.outcome() == null
                        || found.outcome().released()
                        || ActorContext.required().may(Permission.STORY_SPEAK, tenant)
                ? found
                : found.withoutOutcome();
    }
}
