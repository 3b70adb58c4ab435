package de.wegmarke.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What this municipality calls a level of its plan, where it does not use the glossary's word. */
@Entity
@Table(name = "level_name")
@Audited
class LevelName {

    @Id private String kind;

    // A wrapper, so that a new name with its own key is inserted and not taken for a detached one.
    @Version private @Nullable Integer version;
    private String singular;
    private String plural;

    protected LevelName() {}

    LevelName(String kind, LevelNaming naming) {
        this.kind = kind;
        call(naming.singular(), naming.plural());
    }

    final void call(String one, String many) {
        if (one.isBlank() || many.isBlank() || one.length() > 60 || many.length() > 60) {
            throw new RuleViolation("plan.rule.level-name-length");
        }
        singular = one.strip();
        plural = many.strip();
    }

    String kind() {
        return kind;
    }

    LevelNaming naming() {
        return new LevelNaming(singular, plural);
    }
}
