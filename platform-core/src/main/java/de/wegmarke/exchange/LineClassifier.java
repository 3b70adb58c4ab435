package de.wegmarke.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Says of each line what it looks like. Knows the whole document, for what pages repeat. */
final class LineClassifier {

    /** The longest line that is read; Erfurt's longest has about 3,000 characters. */
    static final int LONGEST_LINE = 20_000;

    private static final int RUNNING_TITLE = 3;
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?:(?!\\*\\*).)++\\*\\*:?");
    private static final Pattern BULLET = Pattern.compile("(?:[-*•▪–]|\\d{1,2}\\)) +(?=\\S)");
    private static final Pattern FOOTNOTE = Pattern.compile("<sup>[\\d *,]{1,12}</sup>");
    private static final Pattern CONTENTS =
            Pattern.compile(".*+(?<=(?:\\.{4}|…{2})\\s{0,9}\\d{1,4})");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?i)entwurf|seite \\d{1,4}(?: (?:von|/) \\d{1,4})?|[-–]? ?\\d{1,4} ?[-–]?");

    private final List<String> lines;
    private final Set<String> runningTitles;

    LineClassifier(List<String> lines) {
        this.lines = lines;
        this.runningTitles = runningTitles(lines);
    }

    List<Line> classified() {
        var all = new ArrayList<Line>(lines.size());
        for (var index = 0; index < lines.size(); index++) {
            all.add(classified(index + 1, lines.get(index)));
        }
        return all;
    }

    private Line classified(int number, String line) {
        if (line.length() > LONGEST_LINE) {
            return new Line.TooLong(number, line.substring(0, 100));
        }
        var bare = line.strip();
        if (bare.isEmpty()) {
            return isRow(line) ? new Line.Ornament(number) : new Line.Blank(number);
        }
        if (isRule(bare) || CONTENTS.matcher(bare).matches()) {
            return new Line.Ornament(number);
        }
        if (FOOTNOTE.matcher(bare).lookingAt()) {
            return new Line.Footnote(number, bare);
        }
        if (isRow(line)) {
            return new Line.Row(number, cells(line));
        }
        var hashes = hashes(bare);
        var text = InlineText.clean(bare.substring(hashes));
        if (PAGE.matcher(text).matches() || (hashes > 0 && runningTitles.contains(text))) {
            return new Line.PageBreak(number);
        }
        if (hashes > 0 || BOLD.matcher(bare).matches()) {
            return text.isEmpty() ? new Line.Ornament(number) : new Line.Heading(number, text);
        }
        if (text.isEmpty()) {
            return new Line.Blank(number);
        }
        var bullet = BULLET.matcher(bare);
        return bullet.lookingAt() && !bare.startsWith("**")
                ? new Line.Bullet(number, InlineText.clean(bare.substring(bullet.end())))
                : new Line.Text(number, text);
    }

    private static boolean isRow(String line) {
        return line.indexOf('\t') >= 0 || (line.stripLeading().startsWith("|"));
    }

    private static List<String> cells(String line) {
        var bare = line.strip();
        if (bare.startsWith("|")) {
            var end = bare.endsWith("|") && bare.length() > 1 ? bare.length() - 1 : bare.length();
            return cut(bare.substring(1, end), '|');
        }
        return cut(line, '\t');
    }

    private static List<String> cut(String line, char separator) {
        var cells = new ArrayList<String>();
        var start = 0;
        for (var position = 0; position < line.length(); position++) {
            if (line.charAt(position) == separator
                    && (separator == '\t' || position == 0 || line.charAt(position - 1) != '\\')) {
                cells.add(InlineText.clean(line.substring(start, position)));
                start = position + 1;
            }
        }
        cells.add(InlineText.clean(line.substring(start)));
        return List.copyOf(cells);
    }

    private static boolean isRule(String bare) {
        var dashes = 0;
        for (var position = 0; position < bare.length(); position++) {
            var character = bare.charAt(position);
            if ("-–—=_*".indexOf(character) >= 0) {
                dashes++;
            } else if (" \t|:+".indexOf(character) < 0) {
                return false;
            }
        }
        return dashes >= 2 || bare.indexOf('|') >= 0;
    }

    /** The number of hashes of a Markdown heading, 0 if it is none. */
    private static int hashes(String bare) {
        var count = 0;
        while (count < bare.length() && bare.charAt(count) == '#') {
            count++;
        }
        return count >= 1 && count <= 6 && count < bare.length() && bare.charAt(count) == ' '
                ? count
                : 0;
    }

    /** Headings without a place in a plan that come again and again: they stand on every page. */
    private static Set<String> runningTitles(List<String> lines) {
        var counts = new HashMap<String, Integer>();
        for (var line : lines) {
            var bare = line.length() <= 300 ? line.strip() : "";
            var hashes = hashes(bare);
            if (hashes > 0) {
                counts.merge(InlineText.clean(bare.substring(hashes)), 1, Integer::sum);
            }
        }
        var titles = new HashSet<String>();
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= RUNNING_TITLE
                    && !StructureHeading.isStructure(entry.getKey())) {
                titles.add(entry.getKey());
            }
        }
        return titles;
    }
}
