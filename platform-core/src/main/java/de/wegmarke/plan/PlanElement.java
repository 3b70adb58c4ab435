package de.wegmarke.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/**
 * One place in the plan's outline above the measures: an action field, a recommendation, a theme or
 * a goal. Which kinds a municipality uses, and how deep they nest, is its own affair; the parent
 * says where it stands.
 */
@Entity
@Table(name = "plan_element")
@Audited
class PlanElement {

    @Id private UUID id;
    @Version private int version;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "parent_id")
    private @Nullable UUID parentId;

    @Enumerated(EnumType.STRING)
    private ElementKind kind;

    private String path;

    @Column(name = "sort_key")
    private String sortKey;

    private String number;
    private String title;
    private String text;

    @Column(name = "marked_new")
    private boolean markedNew;

    @Column(name = "new_marks")
    private int newMarks;

    private @Nullable String addressee;
    private @Nullable String topic;
    private int position;
    private boolean gone;

    protected PlanElement() {}

    PlanElement(UUID planId, ElementContent content) {
        this.id = UUID.randomUUID();
        this.planId = planId;
        this.kind = content.kind();
        take(content, null);
    }

    /** Takes over the content of a document; identity, topic and history stay. */
    final void take(ElementContent content, @Nullable UUID parent) {
        path = content.path();
        sortKey = MeasureNumber.sortKey(content.path());
        number = content.number();
        title = content.title();
        text = content.text();
        markedNew = content.markedNew();
        newMarks = content.newMarks();
        addressee = content.addressee();
        position = content.position();
        parentId = parent;
        gone = false;
    }

    void goneWithNewEdition() {
        gone = true;
    }

    void assignTopic(@Nullable String code) {
        topic = code;
    }

    UUID id() {
        return id;
    }

    @Nullable UUID parentId() {
        return parentId;
    }

    String path() {
        return path;
    }

    ElementContent content() {
        return new ElementContent(
                kind, path, number, title, text, markedNew, newMarks, addressee, position);
    }
}
