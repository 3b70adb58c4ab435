package de.wegmarke.refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import de.wegmarke.access.Actor;
import de.wegmarke.access.ActorContext;
import de.wegmarke.access.PersonDirectory;
import de.wegmarke.notification.MailReading;
import de.wegmarke.story.OwnStoryRow;
import de.wegmarke.story.StoryState;
import de.wegmarke.story.StoryWriting;
import de.wegmarke.tenancy.TenantKey;
import de.wegmarke.ui.layout.ViewPermission;
import de.wegmarke.ui.view.ViewTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every view, opened by everybody. A view that is added later is found here by itself. */
@RunningApplication
@ViewPackages(packages = "de.wegmarke.ui")
class ViewRefusalTest extends ViewTest {

    private static final String TENANT = ":tenant";
    private static final String PLATFORM = "platform";

    private static final List<String> TENANTS = List.of("erfurt", "magdeburg", "jena");
    private static final String UNKNOWN = "gibt-es-nicht";

    @Autowired PersonDirectory directory;
    @Autowired MailReading mails;
    @Autowired StoryWriting stories;
    @LocalServerPort int port;

    @Value("${wegmarke.identity.issuer}")
    String issuer;

    @Test
    void
            every_view_but_the_start_page_belongs_to_a_tenant_or_the_platform_and_names_its_permission() {
        assertThat(routes()).hasSizeGreaterThan(7);
        assertThat(routes())
                .allSatisfy(
                        route -> {
                            if (route.getTemplate().isEmpty()) {
                                return;
                            }
                            assertThat(route.getTemplate())
                                    .matches("(%s|%s)/.+".formatted(TENANT, PLATFORM));
                            assertThat(route.getNavigationTarget())
                                    .hasAnnotation(ViewPermission.class);
                        });
    }

    @TestFactory
    Stream<DynamicTest> who_lacks_the_permission_gets_no_view() {
        var people = Person.all(directory, issuer);
        return ofTenants()
                .map(
                        route ->
                                dynamicTest(
                                        route.getTemplate(),
                                        () -> people.forEach(person -> tries(person, route))));
    }

    @TestFactory
    Stream<DynamicTest> who_lacks_the_permission_on_the_platform_gets_no_view_of_it() {
        var people = Person.all(directory, issuer);
        return routes().stream()
                .filter(route -> route.getTemplate().startsWith(PLATFORM))
                .map(
                        route ->
                                dynamicTest(
                                        route.getTemplate(),
                                        () ->
                                                people.forEach(
                                                        person -> triesPlatform(person, route))));
    }

    private void triesPlatform(Person person, RouteData route) {
        var shown = open(person, route, PLATFORM);
        var actor = person.actor();
        var permission = route.getNavigationTarget().getAnnotation(ViewPermission.class).value();
        if (actor != null && actor.mayOnPlatform(permission)) {
            assertThat(shown.view())
                    .as("%s opens %s", person, route.getTemplate())
                    .isEqualTo(route.getNavigationTarget());
        } else {
            assertThat(shown.heading())
                    .as("%s opens %s", person, route.getTemplate())
                    .isEqualTo("Kein Zugang");
        }
    }

    private void tries(Person person, RouteData route) {
        var nowhere = open(person, route, UNKNOWN);
        assertThat(nowhere.heading()).isEqualTo("Kein Zugang");
        for (var tenant : TENANTS) {
            var what = person + " opens " + route.getTemplate() + " of " + tenant;
            var shown = open(person, route, tenant);
            if (!isMember(person, tenant)) {
                // Nobody learns that there is such a municipality.
                assertThat(shown).as(what).isEqualTo(nowhere);
            } else if (may(person, route, tenant)) {
                assertThat(shown.view()).as(what).isEqualTo(route.getNavigationTarget());
            } else {
                assertThat(shown.heading()).as(what).isEqualTo("Kein Zugang");
                assertThat(shown.text()).as(what).contains("Ihre Rolle reicht dafür nicht aus");
            }
        }
    }

    /** What a person sees of an address. */
    private record Shown(@Nullable Class<?> view, String heading, String text, String title) {}

    private Shown open(Person person, RouteData route, String tenant) {
        Runnable navigation = () -> UI.getCurrent().navigate(address(route, tenant));
        // Bound, not signed in: inside a tab Vaadin asks the session who that is.
        var actor = person.actor();
        if (actor == null) {
            navigation.run();
        } else {
            requestBy(actor);
            as(actor, navigation);
        }
        var chain = UI.getCurrent().getInternals().getActiveRouterTargetsChain();
        HasElement view = chain.getFirst();
        return new Shown(
                view.getClass(),
                find(H1.class).single().getText(),
                ((Component) view).getElement().getTextRecursively(),
                UI.getCurrent().getInternals().getTitle());
    }

    /** Before any view comes to life: the page that the server sends is the same for everybody. */
    @Test
    void the_answer_to_an_address_tells_nothing_about_the_municipality() {
        var outsider = SignedInClient.as("leitung.magdeburg", port);
        ofTenants()
                .forEach(
                        route -> {
                            var existing = outsider.get("/" + address(route, "erfurt"));
                            var unknown = outsider.get("/" + address(route, UNKNOWN));
                            assertThat(existing.statusCode()).isEqualTo(unknown.statusCode());
                            assertThat(existing.headers().map().keySet())
                                    .isEqualTo(unknown.headers().map().keySet());
                            assertThat(SignedInClient.html(existing).title())
                                    .isEqualTo(SignedInClient.html(unknown).title());
                            assertThat(SignedInClient.html(existing).body().text())
                                    .isEqualTo(SignedInClient.html(unknown).body().text());
                        });
    }

    private static boolean isMember(Person person, String tenant) {
        var actor = person.actor();
        return actor != null && actor.roleIn(new TenantKey(tenant)).isPresent();
    }

    private static boolean may(Person person, RouteData route, String tenant) {
        var actor = person.actor();
        var permission = route.getNavigationTarget().getAnnotation(ViewPermission.class);
        return actor != null && actor.may(permission.value(), new TenantKey(tenant));
    }

    private static Stream<RouteData> ofTenants() {
        return routes().stream().filter(route -> route.getTemplate().startsWith(TENANT));
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes();
    }

    private String address(RouteData route, String tenant) {
        // A part of an address that says which one of many; every other is reported below.
        var address =
                route.getTemplate()
                        .replace(TENANT, tenant)
                        .replace(":path", "1.8-M2")
                        .replace(":cycle", cycleOf(tenant))
                        .replace(":mail", mailOf(tenant))
                        .replace(":municipality", "ilm-kreis")
                        .replace(":key", "sport-und-spielfest")
                        .replace(":story", publishedStory())
                        .replace(":adoption", new UUID(0, 0).toString())
                        .replace(":measure", tenant.equals("magdeburg") ? "1.13" : "4.1-M1")
                        .replace(":body", tenant.equals("magdeburg") ? "sozialamt" : "jugendamt")
                        .replace(":code", tenant.equals("magdeburg") ? "sozialamt" : "jugendamt");
        assertThat(address).as("a part of an address that is not known here").doesNotContain(":");
        return address;
    }

    /** The one that Ilm-Kreis has published among the samples. */
    private String publishedStory() {
        var key = new TenantKey("ilm-kreis");
        return ActorContext.call(
                Actor.system("Test", key),
                () ->
                        stories.list(key).stream()
                                .filter(story -> story.state() == StoryState.PUBLISHED)
                                .map(OwnStoryRow::key)
                                .findFirst()
                                .orElseThrow());
    }

    /** A mail of the samples; one of nobody where there are none, which is not found. */
    private String mailOf(String tenant) {
        if (!List.of("erfurt", "magdeburg").contains(tenant)) {
            return new UUID(0, 0).toString();
        }
        var key = new TenantKey(tenant);
        return ActorContext.call(
                Actor.system("Test", key),
                () -> mails.page(key, 0, 1).mails().getFirst().id().toString());
    }

    /** Erfurt's released cycle, and the one that Magdeburg reviews. */
    private static String cycleOf(String tenant) {
        return tenant.equals("magdeburg")
                ? String.valueOf(LocalDate.now(ZoneId.of("Europe/Berlin")).getYear() - 1)
                : "2022";
    }
}
