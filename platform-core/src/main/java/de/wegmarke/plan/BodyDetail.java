package de.wegmarke.plan;

import java.util.List;

/**
 * A responsible body with its other names.
 *
 * @param members the bodies a collective stands for; empty for a single body
 * @param collectives the collectives this body is reached by
 */
public record BodyDetail(
        int version,
        String code,
        String name,
        boolean collective,
        boolean outside,
        List<String> aliases,
        List<Named> members,
        List<Named> collectives) {

    /** A body by its code and name. */
    public record Named(String code, String name) {}
}
