package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes the list of responsible bodies: names, other names, and whom a collective stands for. */
@Service
@Transactional
@Requires(Permission.BODY_EDIT)
public class BodyEditing {

    private final BodyRepository bodies;
    private final ChangeLog log;

    BodyEditing(BodyRepository bodies, ChangeLog log) {
        this.bodies = bodies;
        this.log = log;
    }

    /**
     * Saves a body's name, other names and members.
     *
     * @param version the version the person saw
     * @param aliases further names under which documents mention it; a name of another body is
     *     refused
     * @param memberCodes whom a collective stands for; empty for a single body
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
        var body =
                bodies.findByCode(code).orElseThrow(() -> new RuleViolation("body.rule.not-found"));
        if (body.version() != version) {
            throw new RuleViolation("body.rule.changed-meanwhile", body.name());
        }
        refuseForeignNames(body, name, aliases);
        log.because(ChangeOrigin.EDITED, null);
        body.rename(name);
        body.outside(outside);
        aliases.forEach(body::alsoKnownAs);
        if (body.isCollective() || !memberCodes.isEmpty()) {
            body.standsFor(
                    bodies.findByCodeIn(memberCodes).stream()
                            .map(Body::id)
                            .collect(Collectors.toSet()));
        }
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
