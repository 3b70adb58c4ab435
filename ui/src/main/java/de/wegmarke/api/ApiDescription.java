package de.wegmarke.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.OAuthFlow;
import io.swagger.v3.oas.models.security.OAuthFlows;
import io.swagger.v3.oas.models.security.Scopes;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of the interface as a whole. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String PROBLEM = "Problem";
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

    /** Every operation may be refused, and says so with the same type. */
    @Bean
    OpenApiCustomizer refusals() {
        return description -> {
            description.getComponents().addSchemas(PROBLEM, problem());
            description
                    .getPaths()
                    .values()
                    .forEach(path -> path.readOperations().forEach(ApiDescription::addRefusals));
        };
    }

    private static void addRefusals(Operation operation) {
        var parameters = operation.getParameters();
        var answers = operation.getResponses();
        if (parameters.stream().anyMatch(parameter -> "query".equals(parameter.getIn()))) {
            answers.addApiResponse(
                    "400", refusal("Ein Parameter ist unbekannt oder sein Wert bedeutet nichts"));
        }
        answers.addApiResponse("401", refusal("Es fehlt ein gültiges Zugriffstoken"));
        answers.addApiResponse(
                "403", refusal("Das Token liest diese Kommune nicht, oder es gibt sie nicht"));
        answers.addApiResponse(
                "404", refusal("Den Eintrag gibt es nicht, oder die Kommune hat keinen Plan"));
    }

    private static ApiResponse refusal(String why) {
        return new ApiResponse()
                .description(why)
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/"
                                                                                + PROBLEM))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("Eine Ablehnung nach RFC 9457, auf Deutsch oder auf Englisch")
                .addProperty("type", new StringSchema().description("Adresse der Erklärung"))
                .addProperty("title", new StringSchema().description("Was geschehen ist"))
                .addProperty("status", new IntegerSchema().description("Der Status von HTTP"))
                .addProperty("detail", new StringSchema().description("Was zu tun ist"))
                .addProperty("instance", new StringSchema().description("Die gefragte Adresse"))
                .addProperty(
                        "parameter",
                        new StringSchema().description("Bei 400: der Name des Parameters"));
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
