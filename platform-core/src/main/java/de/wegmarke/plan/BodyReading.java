package de.wegmarke.plan;

import de.wegmarke.access.Permission;
import de.wegmarke.access.Requires;
import de.wegmarke.tenancy.TenantKey;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the responsible bodies and what they have to do. */
@Service
@Transactional(readOnly = true)
@Requires(Permission.PLAN_READ)
public class BodyReading {

    private final BodyListQuery lists;
    private final BodyRepository bodies;

    BodyReading(BodyListQuery lists, BodyRepository bodies) {
        this.lists = lists;
        this.bodies = bodies;
    }

    /** All bodies with their counts, the ones with most measures first. */
    public List<BodyRow> all(TenantKey tenant) {
        return lists.all();
    }

    /**
     * One body with its other names, members and collectives; its measures come from a filtered
     * list.
     */
    public Optional<BodyDetail> detail(TenantKey tenant, String code) {
        return bodies.findByCode(code).map(this::detail);
    }

    /**
     * What bodies are called, by the codes that are asked for; those left out that there are not.
     * One that was merged into another one since bears its name. One statement.
     */
    public Map<String, String> names(TenantKey tenant, Collection<String> codes) {
        return bodies.findByCodeIn(codes).stream()
                .collect(Collectors.toMap(NamedBody::code, named -> named.body().name()));
    }

    private BodyDetail detail(Body body) {
        return new BodyDetail(
                body.version(),
                body.code(),
                body.name(),
                body.isCollective(),
                body.isOutside(),
                body.aliases().stream().sorted().toList(),
                named(bodies.findByIdIn(body.members())),
                named(bodies.findCollectivesOf(body.id())));
    }

    private static List<BodyDetail.Named> named(List<Body> found) {
        return found.stream()
                .map(body -> new BodyDetail.Named(body.code(), body.name()))
                .sorted(Comparator.comparing(BodyDetail.Named::name))
                .toList();
    }
}
