package de.wegmarke.ui.story.institute;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import de.wegmarke.RunningApplication;
import de.wegmarke.access.Actor;
import de.wegmarke.access.PlatformGrant;
import de.wegmarke.access.PlatformRole;
import de.wegmarke.reporting.Municipality;
import de.wegmarke.ui.view.ViewTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the institute finds when it comes in, over the sample stories. */
@RunningApplication
@ViewPackages(packages = {"de.wegmarke.ui.story.institute", "de.wegmarke.ui.layout"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InstituteStartViewTest extends ViewTest {

    @Autowired ApplicationContext context;

    @BeforeAll
    void one_municipality_has_told_nothing() {
        Municipality.founded("stiller-kreis", context);
    }

    @Test
    void what_waits_for_it_stands_apart_from_what_lies_with_a_municipality() {
        start(PlatformRole.INSTITUTE, null);
        var text = text();
        var waits = text.indexOf("Sprechstunde mit Sprachmittlung");
        var asked = text.indexOf("Vier Abende, ein Zertifikat");
        assertThat(text.substring(0, waits)).contains("wartet auf Sie");
        assertThat(text.substring(waits, asked)).contains("liegt bei den Kommunen");
        assertThat(addresses())
                .anyMatch(address -> address.startsWith("platform/kuratieren/magdeburg/"))
                .anyMatch(address -> address.startsWith("platform/kuratieren/erfurt/"))
                .anyMatch(address -> address.startsWith("platform/geschichten/"));
    }

    @Test
    void blank_topics_and_silent_municipalities_are_named() {
        start(PlatformRole.INSTITUTE, null);
        assertThat(text())
                .containsPattern("T8 Gesundheit und Pflege\\s*noch keine")
                .containsPattern("T12 [^0-9]*[0-9]")
                .contains("Landkreis Stiller (Beispiel)");
    }

    @Test
    void nobody_else_sees_what_waits() {
        start(PlatformRole.PROGRAMME_COORDINATOR, "thueringen");
        assertThat(text()).doesNotContain("Sprechstunde mit Sprachmittlung");
        start(PlatformRole.OPERATOR, null);
        assertThat(text()).doesNotContain("Sprechstunde mit Sprachmittlung");
    }

    private void start(PlatformRole role, @Nullable String programme) {
        var actor =
                new Actor(
                        UUID.nameUUIDFromBytes(new byte[] {(byte) role.ordinal()}),
                        "Inga Institut",
                        Set.of(),
                        Set.of(new PlatformGrant(role, programme)));
        requestBy(actor);
        as(actor, () -> UI.getCurrent().navigate(""));
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
