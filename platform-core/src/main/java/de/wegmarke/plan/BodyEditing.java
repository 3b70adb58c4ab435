package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the list of responsible bodies: names, other names, and whom a collective stands for. */
@Service
@Transactional
@Requires(Permission.BODY_EDIT)
public class BodyEditing {

    private final EntityManager entities;
    private final BodyRepository bodies;
    private final MeasureRepository measures;
    private final ChangeLog log;

    BodyEditing(
            EntityManager entities,
            BodyRepository bodies,
            MeasureRepository measures,
            ChangeLog log) {
        this.entities = entities;
        this.bodies = bodies;
        this.measures = measures;
        this.log = log;
    }

    /**
     * Saves a body's name, other names and members.
     *
     * @param version the version the person saw
     * @param aliases all further names under which documents mention it; a name of another body is
     *     refused
     * @param memberCodes whom a collective stands for; empty for a single body; one that was merged
     *     into another one since counts as that other one
     * @throws RuleViolation also if somebody else changed the body meanwhile
     */
    public void change(
            TenantKey tenant,
            String code,
            int version,
            String name,
            boolean outside,
            List<String> aliases,
            List<String> memberCodes) {
        var body = find(code);
        if (body.version() != version) {
            throw new RuleViolation("body.rule.changed-meanwhile", body.name());
        }
        refuseForeignNames(body, name, aliases);
        log.because(ChangeOrigin.EDITED, null);
        var former = body.name();
        body.rename(name);
        body.outside(outside);
        var names = new ArrayList<>(aliases);
        if (!former.equals(body.name())) {
            // Documents go on mentioning it under its former name.
            names.add(former);
        }
        body.knownAs(names);
        if (body.isCollective() || !memberCodes.isEmpty()) {
            body.standsFor(
                    bodies.findByCodeIn(memberCodes).stream()
                            .map(named -> named.body().id())
                            .collect(Collectors.toSet()));
        }
    }

    /**
     * Makes two bodies one, for plans that name one office in several spellings: the other takes
     * over measures, names, and places in collectives. The merged one stays as an old address.
     *
     * @param code of the body that goes
     * @param version the version of it that the person saw
     * @param into the code of the body that stays
     * @return how many measures went over, those of earlier plans included
     * @throws RuleViolation if one of them is a collective and the other is not, or somebody else
     *     changed the body meanwhile
     */
    public int merge(TenantKey tenant, String code, int version, String into) {
        var gone = find(code);
        var stays = find(into);
        if (gone.version() != version) {
            throw new RuleViolation("body.rule.changed-meanwhile", gone.name());
        }
        log.because(ChangeOrigin.EDITED, null);
        var names = gone.aliases();
        var members = gone.members();
        gone.mergeInto(stays);
        // The names must be free in the database before the other body can have them.
        entities.flush();
        stays.absorb(names, members);
        bodies.findCollectivesOf(gone.id())
                .forEach(collective -> collective.replaceMember(gone, stays));
        bodies.findMergedInto(gone.id()).forEach(earlier -> earlier.mergeInto(stays));
        var moved = measures.findNaming(gone.id());
        moved.forEach(measure -> measure.replaceBody(gone.id(), stays.id()));
        return moved.size();
    }

    private Body find(String code) {
        return bodies.findByCode(code).orElseThrow(() -> new RuleViolation("body.rule.not-found"));
    }

    private void refuseForeignNames(Body body, String name, List<String> aliases) {
        var others =
                bodies.findAllWithAliases().stream()
                        .filter(other -> !other.id().equals(body.id()))
                        .flatMap(other -> other.aliases().stream())
                        .map(BodyNames::key)
                        .collect(Collectors.toSet());
        for (var wanted : aliases) {
            if (others.contains(BodyNames.key(wanted))) {
                throw new RuleViolation("body.rule.name-taken", wanted);
            }
        }
        if (others.contains(BodyNames.key(name))) {
            throw new RuleViolation("body.rule.name-taken", name);
        }
    }
}
