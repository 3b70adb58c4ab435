package de.wegmarke.plan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The municipality's bodies while an edition is read: finds a named body by any of its names, or
 * proposes a new one.
 */
final class BodyRegister {

    private static final int LONGEST_CODE = 60;

    private final Map<String, Body> byKey = new HashMap<>();
    private final Set<String> codes = new HashSet<>();
    private final Map<String, Body> proposed = new LinkedHashMap<>();

    BodyRegister(List<Body> known) {
        for (var body : known) {
            codes.add(body.code());
            body.aliases().forEach(alias -> byKey.put(BodyNames.key(alias), body));
        }
    }

    /** The parts that the named bodies have, each body once: the first mention counts. */
    List<Responsibility> responsibilities(List<StatedBody> stated) {
        var responsibilities = new ArrayList<Responsibility>();
        Set<UUID> mentioned = new HashSet<>();
        for (var mention : stated) {
            var body = find(mention.name());
            if (mentioned.add(body.id())) {
                responsibilities.add(
                        new Responsibility(body.id(), mention.role(), mention.specifier()));
            }
        }
        return responsibilities;
    }

    private Body find(String name) {
        return byKey.computeIfAbsent(
                BodyNames.key(name),
                key -> {
                    var body = new Body(newCode(name), name, BodyNames.isCollective(name));
                    proposed.put(body.code(), body);
                    return body;
                });
    }

    /** Bodies that were named and not known, in the order of their first mention. */
    List<Body> proposed() {
        return List.copyOf(proposed.values());
    }

    /** A short word for the address, made once and never changed: "amt-fuer-soziales". */
    private String newCode(String name) {
        var plain =
                Normalizer.normalize(
                                name.toLowerCase(Locale.GERMAN)
                                        .replace("ä", "ae")
                                        .replace("ö", "oe")
                                        .replace("ü", "ue")
                                        .replace("ß", "ss"),
                                Normalizer.Form.NFD)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        var base =
                plain.isEmpty()
                        ? "stelle"
                        : plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        var code = base;
        for (int i = 2; !codes.add(code); i++) {
            code = base + "-" + i;
        }
        return code;
    }
}
