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
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.envers.Audited;

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

    void alsoKnownAs(String alias) {
        aliases.add(BodyNames.normalise(alias));
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
