package de.wegmarke.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of the interface as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String SCHEME = "OpenID Connect";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Wegmarke")
                                .version("1")
                                .description(
                                        "Integrationspläne lesen: Plan, Maßnahmen und Verantwortliche einer"
                                                + " Kommune. Alle Beispiele sind Beispieldaten. Jede Antwort auf"
                                                + " eine Ablehnung ist ein Problem nach RFC 9457.")
                                .license(new License().name("EUPL-1.2").identifier("EUPL-1.2")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        SCHEME,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.OAUTH2)
                                                .description(
                                                        "Zugriffstoken (Bearer) des Anbieters, bei dem man sich"
                                                                + " auch im Browser anmeldet.")
                                                .flows(
                                                        new OAuthFlows()
                                                                .authorizationCode(flow())
                                                                .clientCredentials(flow()))))
                .addSecurityItem(new SecurityRequirement().addList(SCHEME, "wegmarke.read"));
    }

    /** Addresses of the local provider; an installation with its own provider has its own. */
    private static OAuthFlow flow() {
        return new OAuthFlow()
                .authorizationUrl("/oauth2/authorize")
                .tokenUrl("/oauth2/token")
                .scopes(
                        new Scopes()
                                .addString("wegmarke.read", "Lesen, was die Person lesen darf"));
    }
}
