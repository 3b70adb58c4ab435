package de.wegmarke.ui.form;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the fields of a form, by the name of the field, as a draft keeps it: JSON. */
final class TypedValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private TypedValues() {}

    static String write(Map<String, String> values) {
        return JSON.writeValueAsString(values);
    }

    /** What a draft holds; nothing of one that is not ours, so that the form still opens. */
    static Map<String, String> read(String draft) {
        try {
            return JSON.readValue(draft, new TypeReference<HashMap<String, String>>() {});
        } catch (JacksonException unreadable) {
            return Map.of();
        }
    }
}
