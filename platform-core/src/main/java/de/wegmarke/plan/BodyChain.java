package de.wegmarke.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The chain from a municipality down to one of its units, as long as a cell goes deeper. See {@link
 * ResponsibilityCell} for the rule.
 */
final class BodyChain {

    private static final int MUNICIPALITY = 1;
    private static final Pattern MUNICIPAL =
            Pattern.compile(
                    "(?:LH|Landeshauptstadt|Stadtverwaltung|Stadt|Landkreis) \\p{Lu}[\\p{L}-]+(?= |$)");
    private static final Pattern UNIT_WITHIN =
            Pattern.compile(
                    " (?=(?:Dezernat|Fachbereich|FB|Bereich|Büro|Amt|Abteilung|Koordination|Stabsstelle"
                            + "|Team|Referat|Sachgebiet|SG) )");
    private static final Pattern OUTSIDE = Pattern.compile("(?:Landes|Bundes|Land |Bund ).*");

    /** Levels below the municipality, uppermost first. */
    private static final List<Pattern> LEVELS =
            List.of(
                    Pattern.compile("Dezernat .*|D\\d{2}|Büro (?:des )?OB.*|BOB|Bereich OB.*"),
                    Pattern.compile("(?:Fachbereich|FB|Bereich) .*"),
                    Pattern.compile("(?:Amt|Büro) .*|.*amt|\\S*büro"),
                    Pattern.compile(
                            "(?:Abteilung|Koordination|Stabsstelle|Team|Referat|Sachgebiet|SG) .*"));

    private final List<String> units = new ArrayList<>();
    private ResponsibilityRole role = ResponsibilityRole.UNSTATED;
    private @Nullable String addition;
    private int level;

    /** A piece of a cell, cut into the units that it names one after the other without a comma. */
    List<String> units(String text, Separator separator) {
        var municipality = MUNICIPAL.matcher(text);
        if (!municipality.lookingAt()) {
            return level > 0 && separator != Separator.SEMICOLON
                    ? List.of(UNIT_WITHIN.split(text))
                    : List.of(text);
        }
        var rest = text.substring(municipality.end()).strip();
        if (rest.isEmpty()) {
            return List.of(text);
        }
        var below = UNIT_WITHIN.split(rest);
        if (levelOf(below[0]) == 0) {
            return List.of(text);
        }
        var all = new ArrayList<>(List.of(municipality.group()));
        all.addAll(List.of(below));
        return all;
    }

    boolean continuesWith(String unit, CellPart part) {
        return level > 0
                && levelOf(unit) > level
                && addition == null
                && part.role() == role
                && part.separator() != Separator.SEMICOLON
                && part.separator() != Separator.MISSING;
    }

    void add(String unit, CellPart part) {
        var begins = units.isEmpty() && levelOf(unit) == MUNICIPALITY;
        level = begins || level > 0 ? levelOf(unit) : 0;
        units.add(unit);
        role = part.role();
    }

    void specify(@Nullable String specifier) {
        addition = specifier;
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    String name() {
        return units.getLast();
    }

    ResponsibilityRole role() {
        return role;
    }

    /** The chain above the unit, and what stands in brackets behind it. */
    @Nullable String specifier() {
        if (units.size() == 1) {
            return addition;
        }
        var above = String.join(", ", units.subList(0, units.size() - 1));
        return addition == null ? above : above + "; " + addition;
    }

    void clear() {
        units.clear();
        addition = null;
        level = 0;
    }

    /** 0 for what is no unit of a municipality. */
    private static int levelOf(String unit) {
        if (MUNICIPAL.matcher(unit).matches()) {
            return MUNICIPALITY;
        }
        if (OUTSIDE.matcher(unit).matches()) {
            return 0;
        }
        for (var index = 0; index < LEVELS.size(); index++) {
            if (LEVELS.get(index).matcher(unit).matches()) {
                return MUNICIPALITY + 1 + index;
            }
        }
        return 0;
    }
}
