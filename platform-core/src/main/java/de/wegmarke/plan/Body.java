package de.wegmarke.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * A responsible body ("Verantwortliche"): an office, a department, a provider outside the
 * administration, or a collective such as "Alle Ämter", which stands for its members when returns
 * are asked for.
 */
@Entity
@Table(name = "body")
@Audited
class Body {

    @Id private UUID id;
    @Version private int version;
    private String code;
    private String name;
    private boolean collective;
    private boolean outside;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "body_alias", joinColumns = @JoinColumn(name = "body_id"))
    @Column(name = "alias")
    private Set<String> aliases = new LinkedHashSet<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "collective_member", joinColumns = @JoinColumn(name = "collective_id"))
    @Column(name = "member_id")
    private Set<UUID> members = new LinkedHashSet<>();

    protected Body() {}

    Body(String code, String name, boolean collective) {
        this.id = UUID.randomUUID();
        this.code = code;
        this.name = name;
        this.collective = collective;
        aliases.add(BodyNames.normalise(name));
    }

    void rename(String newName) {
        if (newName.isBlank()) {
            throw new RuleViolation("body.rule.name-missing");
        }
        name = newName.strip();
        aliases.add(BodyNames.normalise(name));
    }

    /** Replaces the further names; the name that it is shown by always counts. */
    void knownAs(Collection<String> names) {
        var wanted =
                Stream.concat(names.stream(), Stream.of(name))
                        .map(BodyNames::normalise)
                        .collect(Collectors.toSet());
        aliases.retainAll(wanted);
        aliases.addAll(wanted);
    }

    /** Takes over the names and members of a body that turned out to be the same. */
    void absorb(Set<String> names, Set<UUID> itsMembers) {
        aliases.addAll(names);
        members.addAll(itsMembers);
        members.remove(id);
    }

    /** From now on this body is only an old address of another, which has taken over its names. */
    void mergeInto(Body other) {
        if (other.id.equals(id)) {
            throw new RuleViolation("body.rule.not-into-itself", name);
        }
        if (other.collective != collective) {
            throw new RuleViolation("body.rule.merge-same-kind", name, other.name);
        }
        mergedInto = other.id;
        aliases.clear();
        members.clear();
    }

    /** In a collective, the other body stands where this one stood. */
    void replaceMember(Body gone, Body by) {
        if (members.remove(gone.id) && !by.id.equals(id)) {
            members.add(by.id);
        }
    }

    void standsFor(Set<UUID> memberIds) {
        if (!collective) {
            throw new RuleViolation("body.rule.only-collectives-have-members", name);
        }
        if (memberIds.contains(id)) {
            throw new RuleViolation("body.rule.not-its-own-member", name);
        }
        members.retainAll(memberIds);
        members.addAll(memberIds);
    }

    void outside(boolean isOutside) {
        outside = isOutside;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    boolean isCollective() {
        return collective;
    }

    Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    boolean isOutside() {
        return outside;
    }

    Set<String> aliases() {
        return Set.copyOf(aliases);
    }

    Set<UUID> members() {
        return Set.copyOf(members);
    }
}
