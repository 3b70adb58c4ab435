package de.wegmarke.rows;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The notation in which records are kept in the database for good. Its own, so that a setting of
 * the web's notation never changes what an old snapshot says.
 */
public final class Json {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .changeDefaultVisibility(
                            seen -> seen.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                    .build();

    private Json() {}

    public static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    public static <T> T read(String json, TypeReference<T> type) {
        return MAPPER.readValue(json, type);
    }
}
