package de.wegmarke.ui.form;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Drafts as JSON of the form's own fields. Reading is tolerant: a draft may have been kept by an
 * older release, and what was typed should survive a field that has changed since.
 */
public final class DraftNotation {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DraftNotation() {}

    /** The form as a draft keeps it. */
    public static String write(Object content) {
        return JSON.writeValueAsString(content);
    }

    /**
     * Reads a draft; a field that is missing, unknown or unreadable is as in {@code otherwise}.
     *
     * @return empty if it is no draft of a form at all
     */
    public static <T> Optional<T> read(String draft, T otherwise) {
        try {
            if (!(JSON.readTree(draft) instanceof ObjectNode typed)) {
                return Optional.empty();
            }
            ObjectNode whole = JSON.valueToTree(otherwise);
            for (var field : typed.properties()) {
                takeIfReadable(whole, field.getKey(), field.getValue(), otherwise.getClass());
            }
            @SuppressWarnings("unchecked") // the class of a T
            var type = (Class<T>) otherwise.getClass();
            return Optional.of(JSON.treeToValue(whole, type));
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static void takeIfReadable(
            ObjectNode whole, String name, JsonNode value, Class<?> type) {
        var known = whole.get(name);
        if (known == null) {
            return;
        }
        if (known instanceof ObjectNode inner && value instanceof ObjectNode typed) {
            takeInner(whole, name, inner, typed, type);
            return;
        }
        whole.set(name, value);
        if (!isReadable(whole, type)) {
            whole.set(name, known);
        }
    }

    private static void takeInner(
            ObjectNode whole, String name, ObjectNode inner, ObjectNode typed, Class<?> type) {
        for (var field : typed.properties()) {
            var known = inner.get(field.getKey());
            if (known != null) {
                inner.set(field.getKey(), field.getValue());
                whole.set(name, inner);
                if (!isReadable(whole, type)) {
                    inner.set(field.getKey(), known);
                }
            }
        }
    }

    private static boolean isReadable(ObjectNode whole, Class<?> type) {
        try {
            JSON.treeToValue(whole, type);
            return true;
        } catch (JacksonException unreadable) {
            return false;
        }
    }
}
