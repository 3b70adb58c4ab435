package de.wegmarke.plan;

import de.wegmarke.plan.ResponsibilityCell.Doubtful;
import de.wegmarke.plan.ResponsibilityCell.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the cell of one measure apart into bodies: cut, join what one name is, follow chains. */
final class ResponsibilityCellReader {

    private static final int LONGEST_CELL = 4_000;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern LEAD =
            Pattern.compile("^(?:federführend|federführung)(?: durch)?:? (?=\\S)", FLAGS);
    private static final Pattern FILLER_BEFORE =
            Pattern.compile(
                    "^(?:insbesondere|insb\\.|ggf\\.|gegebenenfalls|sowie|und|u\\.|einschließlich|mit)"
                            + " (?=\\S)",
                    FLAGS);
    private static final Pattern FILLER_AFTER =
            Pattern.compile("(?:^|[ ,])(?:u\\. ?a\\.?|etc\\.?|usw\\.?|u\\. ?a\\. ?m\\.?)$", FLAGS);
    private static final Pattern TRAILING_COMMAS = Pattern.compile("[, ]{1,99}$");
    private static final Pattern ONLY_IN_PART =
            Pattern.compile("(D\\d{2}) (?!und )(\\S.*)|(.*\\S) [–—-] (\\S.*)");
    private static final Pattern OPEN_AND =
            Pattern.compile("^(?!.*(?:für|- und|-und)).* und (?!regionale ).*", FLAGS);

    private final String written;
    private final List<StatedBody> bodies = new ArrayList<>();
    private final List<Doubtful> doubts = new ArrayList<>();
    private final BodyChain chain = new BodyChain();
    private boolean leadIsNext;

    ResponsibilityCellReader(String cell) {
        written = cell.strip();
    }

    ResponsibilityCell read() {
        if (written.length() > LONGEST_CELL) {
            doubts.add(new Doubtful(Reason.TOO_LONG, written.substring(0, 80)));
        } else {
            var parts = new CommaNames(doubts).join(CellParts.of(oneLine(written)));
            for (var part : parts) {
                take(part);
            }
            endOfChain();
        }
        return new ResponsibilityCell(written, bodies, doubts);
    }

    private void take(CellPart part) {
        var text = withoutFillers(part.text());
        if (text.isEmpty()) {
            return;
        }
        var lead = LEAD.matcher(text);
        if (lead.lookingAt()) {
            endOfChain();
            leadIsNext = true;
            text = withoutFillers(text.substring(lead.end()));
        }
        if (part.separator() == Separator.MISSING) {
            doubts.add(new Doubtful(Reason.MISSING_SEPARATOR, text));
        }
        for (var unit : chain.units(text, part.separator())) {
            if (!chain.continuesWith(unit, part)) {
                endOfChain();
            }
            chain.add(unit, part);
        }
        chain.specify(part.specifier());
        if (part.lead()) {
            leadIsNext = true;
        }
    }

    private void endOfChain() {
        if (!chain.isEmpty()) {
            add(chain.name(), chain.role(), chain.specifier());
            chain.clear();
        }
    }

    private void add(String unit, ResponsibilityRole role, @Nullable String specifier) {
        var name = BodyNames.normalise(unit);
        var addition = specifier;
        var inPart = ONLY_IN_PART.matcher(name);
        if (inPart.matches()) {
            var direct = inPart.group(1) != null;
            addition = joined(specifier, inPart.group(direct ? 2 : 4));
            name = name.substring(0, direct ? 3 : inPart.end(3)).strip();
        }
        name = TRAILING_COMMAS.matcher(name).replaceFirst("");
        if (name.isEmpty() || name.length() > StatedBody.LONGEST_NAME) {
            doubts.add(
                    new Doubtful(Reason.TOO_LONG, name.isEmpty() ? unit : name.substring(0, 80)));
            return;
        }
        if (OPEN_AND.matcher(name).matches() && !CommaNames.isListOfSubjects(name)) {
            doubts.add(new Doubtful(Reason.AMBIGUOUS_AND, name));
        }
        var leads = leadIsNext && role != ResponsibilityRole.COOPERATION;
        leadIsNext = leadIsNext && !leads;
        bodies.add(new StatedBody(name, leads ? ResponsibilityRole.LEAD : role, addition));
    }

    static String joined(@Nullable String first, String second) {
        return first == null ? second : first + "; " + second;
    }

    private static String withoutFillers(String part) {
        var text = part.strip();
        var before = "";
        while (!before.equals(text)) {
            before = text;
            text = FILLER_BEFORE.matcher(text).replaceFirst("");
            text = FILLER_AFTER.matcher(text).replaceFirst("").strip();
        }
        return text;
    }

    private static String oneLine(String text) {
        return String.join(" ", text.replace("\\*", "*").split("(?:[\\s\\u00a0]|<br ?/?>)++"));
    }
}
