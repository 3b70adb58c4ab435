package de.wegmarke.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description of the interface: open to everybody, complete, and readable. */
class ApiDescriptionTest extends ApiTest {

    private static final String ANSWER = "/responses/200/content/application~1json/schema";

    @Autowired Set<RequestMappingInfoHandlerMapping> mappings;

    private JsonNode description() {
        var answer = ask("/api/v1/openapi.json", request -> {});
        assertThat(answer.statusCode()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    @Test
    void it_lists_every_address_there_is_and_no_other() {
        var answered = new TreeSet<String>();
        mappings.forEach(
                mapping ->
                        mapping.getHandlerMethods()
                                .forEach(
                                        (info, method) -> {
                                            if (method.getBeanType()
                                                    .getPackageName()
                                                    .equals("de.wegmarke.api")) {
                                                answered.addAll(info.getPatternValues());
                                            }
                                        }));
        // The page for people, and the answer to what is no address.
        answered.removeAll(Set.of("/api/docs", "/api/**"));

        assertThat(answered).hasSizeGreaterThanOrEqualTo(4);
        assertThat(new TreeSet<>(description().get("paths").propertyNames())).isEqualTo(answered);
    }

    @Test
    void every_operation_says_what_it_is_for_what_it_takes_and_what_it_answers() {
        var description = description();
        for (var path : description.get("paths").properties()) {
            assertThat(new TreeSet<>(path.getValue().propertyNames()))
                    .as(path.getKey())
                    .containsExactly("get");
            var operation = path.getValue().get("get");
            assertThat(operation.path("summary").asString()).as(path.getKey()).isNotBlank();
            assertThat(operation.path("description").asString()).as(path.getKey()).isNotBlank();
            for (var parameter : operation.path("parameters")) {
                assertThat(parameter.path("description").asString())
                        .as(path.getKey() + " " + parameter.get("name"))
                        .isNotBlank();
            }
            assertThat(operation.at(ANSWER).isMissingNode()).as(path.getKey()).isFalse();
            for (var status : refusals(operation)) {
                var refusal = operation.path("responses").path(status);
                assertThat(refusal.path("description").asString())
                        .as(path.getKey() + " " + status)
                        .isNotBlank();
                assertThat(refusal.at("/content/application~1problem+json/schema/$ref").asString())
                        .as(path.getKey() + " " + status)
                        .isEqualTo("#/components/schemas/Problem");
            }
        }
    }

    private static Set<String> refusals(JsonNode operation) {
        for (var parameter : operation.path("parameters")) {
            if (parameter.get("in").asString().equals("query")) {
                return Set.of("400", "401", "403");
            }
        }
        return Set.of("401", "403");
    }

    @Test
    void every_type_of_an_answer_and_each_of_its_fields_is_described() {
        var schemas = description().at("/components/schemas");
        assertThat(schemas.propertyNames())
                .contains("PlanAnswer", "MeasuresAnswer", "MeasureAnswer", "BodyAnswer", "Problem");
        for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
            assertThat(schema.getValue().path("description").asString())
                    .as(schema.getKey())
                    .isNotBlank();
            assertThat(schema.getValue().path("properties").propertyNames())
                    .as(schema.getKey())
                    .isNotEmpty();
        }
    }

    @Test
    void every_operation_needs_a_token_with_the_right_to_read() {
        var description = description();
        var scheme = description.at("/security/0").propertyNames().iterator().next();

        assertThat(description.at("/security/0/" + scheme + "/0").asString())
                .isEqualTo("wegmarke.read");
        assertThat(description.at("/components/securitySchemes/" + scheme + "/type").asString())
                .isEqualTo("oauth2");
        for (var path : description.get("paths")) {
            assertThat(path.get("get").has("security")).as("an exception to the rule").isFalse();
        }
    }

    /** Each field of a real answer is in its description, and the other way round. */
    @Test
    void an_answer_has_the_fields_that_are_described() {
        var schemas = description().at("/components/schemas");
        check("PlanAnswer", read("/api/v1/erfurt/plan"), schemas);
        check("MeasuresAnswer", read("/api/v1/erfurt/measures?size=1"), schemas);
        check("Item", read("/api/v1/erfurt/measures").at("/measures/0"), schemas);
        check("MeasureAnswer", read("/api/v1/erfurt/measures/1.8-M2"), schemas);
        check("BodyAnswer", read("/api/v1/erfurt/bodies").get(0), schemas);
    }

    private static void check(String type, JsonNode answer, JsonNode schemas) {
        assertThat(new TreeSet<>(answer.propertyNames()))
                .as(type)
                .isEqualTo(new TreeSet<>(schemas.get(type).get("properties").propertyNames()));
    }
}
