package de.wegmarke.ui.measure;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.Membership;
import de.wegmarke.access.Role;
import de.wegmarke.plan.BodyReading;
import de.wegmarke.plan.DraftKeeping;
import de.wegmarke.plan.MeasureChange;
import de.wegmarke.plan.MeasureDetail;
import de.wegmarke.plan.MeasureEditing;
import de.wegmarke.plan.MeasureReading;
import de.wegmarke.plan.StateReport;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.component.Notice;
import de.wegmarke.ui.view.ViewTest;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens the views of measures with the real services on the sample plan; undoes its changes. */
@RunningApplication
public abstract class MeasureViewTest extends ViewTest {

    protected static final TenantKey ERFURT = new TenantKey("erfurt");

    /** The measure that these tests change. */
    protected static final String PATH = "13.1-M1";

    protected static final Actor MANAGER =
            person("Mia Muster", Membership.of(ERFURT, Role.INTEGRATION_MANAGER));
    protected static final Actor COLLEAGUE =
            person("Karl Kollege", Membership.of(ERFURT, Role.INTEGRATION_MANAGER));
    protected static final Actor READER = person("Lea Leserin", Membership.of(ERFURT, Role.READER));

    @Autowired protected MeasureReading reading;
    @Autowired protected MeasureEditing editing;
    @Autowired protected DraftKeeping drafts;
    @Autowired private BodyReading bodies;

    private MeasureDetail before;

    @BeforeEach
    void remember() {
        before = stored();
    }

    @AfterEach
    void undo() {
        ActorContext.run(
                MANAGER,
                () -> {
                    drafts.discard(ERFURT, "measure:" + PATH);
                    editing.change(
                            ERFURT,
                            PATH,
                            change(stored().version(), before, before.deadline().asWritten()));
                });
    }

    protected final MeasureDetail stored() {
        return ActorContext.call(MANAGER, () -> reading.detail(ERFURT, PATH).orElseThrow());
    }

    /** Somebody else saves another deadline meanwhile. */
    protected final void colleagueSavesDeadline(String deadline) {
        var now = stored();
        ActorContext.run(
                COLLEAGUE,
                () -> editing.change(ERFURT, PATH, change(now.version(), now, deadline)));
    }

    private static MeasureChange change(int version, MeasureDetail from, String deadline) {
        return new MeasureChange(
                version,
                from.text(),
                from.kind(),
                from.bodies().stream()
                        .map(
                                body ->
                                        new MeasureChange.BodyPart(
                                                body.code(), body.role(), body.specifier()))
                        .toList(),
                deadline,
                from.financialEffect().asWritten(),
                from.markedNew(),
                from.topic(),
                from.tags(),
                from.addressee(),
                new StateReport(
                        from.state(),
                        from.assessment(),
                        from.stateReason(),
                        from.reviewResult(),
                        from.stateAsOf()),
                null);
    }

    protected static Actor person(String name, Membership membership) {
        return new Actor(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                name,
                Set.of(membership),
                Set.of());
    }

    /** A reporter for a body that the measure names, or for one that it does not. */
    protected final Actor reporter(boolean ofThisMeasure) {
        var named = before.bodies().stream().map(body -> body.code()).toList();
        var code =
                ActorContext.call(
                        MANAGER,
                        () ->
                                bodies.all(ERFURT).stream()
                                        .filter(body -> !body.collective())
                                        .map(body -> body.code())
                                        .filter(body -> named.contains(body) == ofThisMeasure)
                                        .findFirst()
                                        .orElseThrow());
        return person("Berta Bericht " + code, Membership.reporter(ERFURT, code));
    }

    protected final void open(Actor actor, String address) {
        requestBy(actor);
        as(actor, () -> UI.getCurrent().navigate(address(address), query(address)));
    }

    private static String address(String whole) {
        return whole.split("\\?", 2)[0];
    }

    private static QueryParameters query(String whole) {
        var parts = whole.split("\\?", 2);
        return QueryParameters.fromString(parts.length == 1 ? "" : parts[1]);
    }

    protected final void click(Actor actor, String button) {
        as(actor, () -> test(find(Button.class).withText(button).single()).click());
    }

    protected final void type(Actor actor, String field, String text) {
        as(actor, () -> test(find(TextField.class).withLabel(field).single()).setValue(text));
    }

    protected final void write(Actor actor, String field, String text) {
        as(actor, () -> test(find(TextArea.class).withLabel(field).single()).setValue(text));
    }

    protected final String heading() {
        return find(H1.class).single().getText();
    }

    protected final boolean hasButton(String text) {
        return find(Button.class).withText(text).exists();
    }

    protected final String notices() {
        return find(Notice.class).all().stream().map(MeasureViewTest::text).collect(joining(" "));
    }

    protected static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
