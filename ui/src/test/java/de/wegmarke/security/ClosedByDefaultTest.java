package de.wegmarke.security;

import static de.wegmarke.SignedInClient.location;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import de.wegmarke.RunningApplication;
import de.wegmarke.SignedInClient;
import jakarta.servlet.ServletContext;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

@RunningApplication
class ClosedByDefaultTest {

    /** What people need before they are signed in; every other address is closed to them. */
    private static final Set<String> OPEN =
            Set.of(
                    "/login",
                    "/login/fehler",
                    "/login/abgemeldet",
                    "/login/lokal",
                    // A personal link is what opens it; a stranger without one is told nothing.
                    "/{tenant}/link/{token}",
                    "/{tenant}/link/{token}/neu",
                    // What municipalities have opened to everybody.
                    "/public/geschichten",
                    "/public/geschichten/sitemap.xml",
                    "/public/geschichten/{municipality}/{key}",
                    "/public/geschichten/{municipality}/{key}/bilder/{image}",
                    "/public/geschichten/{municipality}/{key}/bilder/{image}/klein",
                    "/robots.txt",
                    "/error",
                    // The description of the interface tells nothing about anybody.
                    "/api/docs",
                    "/api/v1/openapi.json");

    @LocalServerPort int port;
    @Autowired Set<RequestMappingInfoHandlerMapping> mappings;
    @Autowired ServletContext servlets;

    @Test
    void every_address_that_anything_answers_to_asks_strangers_to_sign_in() {
        var addresses = new TreeSet<String>();
        mappings.forEach(
                mapping ->
                        mapping.getHandlerMethods()
                                .keySet()
                                .forEach(info -> addresses.addAll(info.getPatternValues())));
        ApplicationRouteRegistry.getInstance(new VaadinServletContext(servlets))
                .getRegisteredRoutes()
                .stream()
                .map(RouteData::getTemplate)
                .forEach(route -> addresses.add("/" + route));
        addresses.removeAll(OPEN);
        addresses.removeIf(address -> address.startsWith("/actuator/health"));

        assertThat(addresses).hasSizeGreaterThan(3);
        assertThat(addresses).allSatisfy(this::isClosed);
    }

    @Test
    void what_nobody_has_thought_of_is_closed_too() {
        assertThat(
                        new String[] {
                            "/irgendwas",
                            "/public/anderes",
                            "/actuator/env",
                            "/erfurt/plan/geheim",
                            "/h2-console"
                        })
                .allSatisfy(this::isClosed);
    }

    @Test
    void whether_the_process_lives_may_be_asked_by_everybody() {
        var client = SignedInClient.stranger(port);

        assertThat(client.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        assertThat(client.get("/actuator/health/readiness").body())
                .isEqualTo("{\"status\":\"UP\"}");
    }

    private void isClosed(String pattern) {
        String address = pattern.replaceAll("[:{][^/]*", "x").replace("**", "x").replace("*", "x");
        var answer = SignedInClient.stranger(port).get(address);
        if (address.startsWith("/api")) {
            assertThat(answer.statusCode()).as(pattern).isEqualTo(401);
        } else {
            assertThat(answer.statusCode()).as(pattern).isEqualTo(302);
            assertThat(location(answer)).as(pattern).endsWith("/login");
        }
    }
}
