package de.wegmarke.notification;

/** Writes a mail's text: lines of at most 76 characters, but for words that are longer. */
public final class PlainText {

    private static final int WIDTH = 76;

    private final StringBuilder text = new StringBuilder();

    /** A paragraph, and an empty line after it. */
    public PlainText paragraph(String words) {
        wrap(words, "", "");
        text.append('\n');
        return this;
    }

    /** A point of a list; further lines stand under its first word. */
    public PlainText point(String words) {
        wrap(words, "- ", "  ");
        return this;
    }

    /** A line that belongs to the point above. */
    public PlainText underPoint(String words) {
        wrap(words, "  ", "  ");
        return this;
    }

    /** A line that nobody breaks, for example an address. */
    public PlainText line(String words) {
        text.append(words).append('\n');
        return this;
    }

    public PlainText gap() {
        text.append('\n');
        return this;
    }

    private void wrap(String words, String first, String next) {
        var line = new StringBuilder(first);
        var empty = true;
        for (var word : words.strip().split("\\s+")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(next);
                empty = true;
            }
            if (!empty) {
                line.append(' ');
            }
            line.append(word);
            empty = false;
        }
        text.append(line).append('\n');
    }

    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
