package de.wegmarke.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a cell of responsible bodies at its separators: comma, semicolon, slash, and the phrases of
 * cooperation. Brackets after a blank hold a specifier and are not cut; a gender slash
 * ("Mitarbeiter/innen") is none.
 */
final class CellParts {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Stands for a bracket while the text is cut. */
    private static final char BRACKET = '\uE001';

    private static final char COOPERATION = '\uE002';
    private static final char AND = '\uE003';

    private static final Pattern COOPERATING =
            Pattern.compile(
                    "(?<![\\p{L}-])(?:ggf\\. )?(?:in (?:enger )?(?:Kooperation|Zusammenarbeit|Abstimmung)"
                            + "(?: mit)?|im Zusammenwirken mit|gemeinsam mit|unter (?:Einbezug"
                            + "|Einbeziehung|Beteiligung|Mitwirkung)(?: von)?|(?:Einbezug"
                            + "|Einbeziehung|Beteiligung)(?= de[rs] ))(?= )",
                    FLAGS);

    /** "mit" joins bodies, except in "Menschen mit Behinderung" and the like. */
    private static final Pattern WITH =
            Pattern.compile(
                    "(?<!Menschen|Personen|Frauen|Männer|Kinder|Kindern|Jugendliche|Jugendlichen"
                            + "|Familien|innen) mit (?!Behinderung|Migrations|Flucht|Handicap)");

    /** "und" joins bodies where an article, a kind of body or an abbreviation stands beside it. */
    private static final Pattern JOINING_AND =
            Pattern.compile(
                    "(?<=[ \uE001\uE002](?=\\S)|^)([A-ZÄÖÜ]{2,8}) und | und (?=(?:dem|den|der|des|die|Amt"
                            + "|Büro|Bereich|Dezernat|Abteilung|Fachbereich|FB|Stabsstelle|Referat)"
                            + " )| sowie |,? insbesondere |,? insb\\. ");

    private final List<CellPart> parts = new ArrayList<>();
    private final List<String> brackets = new ArrayList<>();
    private ResponsibilityRole role = ResponsibilityRole.UNSTATED;
    private Separator separator = Separator.START;
    private int nextBracket;

    private CellParts() {}

    static List<CellPart> of(String cell) {
        var cutter = new CellParts();
        var marked = cutter.withBracketsMarked(cell);
        marked = COOPERATING.matcher(marked).replaceAll(String.valueOf(COOPERATION));
        marked = WITH.matcher(marked).replaceAll(String.valueOf(COOPERATION));
        marked = JOINING_AND.matcher(marked).replaceAll("$1" + AND);
        cutter.cut(marked);
        return cutter.parts;
    }

    private String withBracketsMarked(String cell) {
        var marked = new StringBuilder();
        var position = 0;
        while (position < cell.length()) {
            var character = cell.charAt(position);
            var end = character == '(' ? endOfBracket(cell, position) : -1;
            if (end > 0) {
                brackets.add(cell.substring(position + 1, end).strip());
                marked.append(BRACKET);
                position = end + 1;
            } else {
                var reserved = character >= BRACKET && character <= AND;
                marked.append(reserved ? ' ' : character);
                position++;
            }
        }
        return marked.toString();
    }

    private static int endOfBracket(String cell, int start) {
        var standsAlone = start == 0 || Character.isWhitespace(cell.charAt(start - 1));
        return standsAlone ? cell.indexOf(')', start) : -1;
    }

    private void cut(String marked) {
        var start = 0;
        for (var position = 0; position < marked.length(); position++) {
            var next = separatorAt(marked, position);
            if (next != null) {
                add(marked.substring(start, position));
                separator = next;
                if (next == Separator.SEMICOLON) {
                    role = ResponsibilityRole.UNSTATED;
                } else if (marked.charAt(position) == COOPERATION) {
                    role = ResponsibilityRole.COOPERATION;
                }
                start = position + 1;
            }
        }
        add(marked.substring(start));
    }

    private static @Nullable Separator separatorAt(String text, int position) {
        return switch (text.charAt(position)) {
            case ',' -> Separator.COMMA;
            case ';' -> Separator.SEMICOLON;
            case '/' -> isGenderSlash(text, position) ? null : Separator.SLASH;
            case COOPERATION, AND -> Separator.WORD;
            default -> null;
        };
    }

    private static boolean isGenderSlash(String text, int position) {
        var start = text.startsWith("-", position + 1) ? position + 2 : position + 1;
        return text.startsWith("in", start) || text.startsWith("r", start);
    }

    private void add(String piece) {
        var text = new StringBuilder();
        @Nullable String specifier = null;
        var lead = false;
        for (var position = 0; position < piece.length(); position++) {
            var character = piece.charAt(position);
            if (character == BRACKET) {
                var content = brackets.get(nextBracket++);
                var lower = content.toLowerCase(Locale.GERMAN);
                if (lower.equals("federführend") || lower.equals("federführung")) {
                    lead = true;
                } else if (!content.isEmpty()) {
                    specifier = ResponsibilityCellReader.joined(specifier, content);
                }
            } else if ((specifier != null || lead)
                    && !Character.isWhitespace(character)
                    && !text.toString().isBlank()) {
                parts.add(new CellPart(text.toString(), separator, role, specifier, lead));
                separator = Separator.MISSING;
                text.setLength(0);
                specifier = null;
                lead = false;
                text.append(character);
            } else {
                text.append(character);
            }
        }
        if (!text.toString().isBlank()) {
            parts.add(new CellPart(text.toString().strip(), separator, role, specifier, lead));
        } else if (specifier != null) {
            parts.add(new CellPart(specifier, separator, role, null, lead));
        }
    }
}
