package de.wegmarke.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The words of a part of a Word document, paragraph by paragraph. Word cuts a placeholder into as
 * many pieces as it likes, so it is looked for in the words of the whole paragraph.
 */
final class DocxText {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]{1,60}?)\\s*}}");

    private DocxText() {}

    /** All paragraphs below a node, those in tables and text boxes too. */
    static List<Element> paragraphs(Node root) {
        var found = new ArrayList<Element>();
        collect(root, "p", found);
        return found;
    }

    /** The names of the placeholders in a paragraph, in order. */
    static List<String> placeholders(Element paragraph) {
        return PLACEHOLDER
                .matcher(words(paragraph))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    static String words(Element paragraph) {
        return texts(paragraph).stream().map(DocxText::content).collect(Collectors.joining());
    }

    /** The instructions of all fields below a node. */
    static List<String> fields(Node root) {
        var found = new ArrayList<String>();
        for (var paragraph : paragraphs(root)) {
            var pieces = new ArrayList<Element>();
            collect(paragraph, "instrText", pieces);
            found.add(pieces.stream().map(DocxText::content).collect(Collectors.joining()));
        }
        var simple = new ArrayList<Element>();
        collect(root, "fldSimple", simple);
        simple.forEach(field -> found.add(field.getAttributeNS(WORD, "instr")));
        return found;
    }

    /**
     * Puts values in the place of placeholders. The value takes the look of the place where the
     * placeholder began.
     */
    static void replace(Element paragraph, UnaryOperator<String> values) {
        var texts = texts(paragraph);
        var words = words(paragraph);
        var matches = PLACEHOLDER.matcher(words).results().toList().reversed();
        for (var match : matches) {
            replace(texts, match.start(), match.end(), values.apply(match.group(1)));
        }
    }

    /** Later matches come first, so that earlier positions stay true. */
    private static void replace(List<Element> texts, int start, int end, String value) {
        int position = 0;
        var placed = false;
        for (var text : texts) {
            var content = content(text);
            int from = Math.max(start - position, 0);
            int to = Math.min(end - position, content.length());
            if (from < to) {
                var kept =
                        content.substring(0, from) + (placed ? "" : value) + content.substring(to);
                set(text, kept);
                placed = true;
            }
            position += content.length();
        }
    }

    /** XmlBeans knows no text content of a node. */
    private static String content(Node text) {
        var content = new StringBuilder();
        for (var child = text.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text piece) {
                content.append(piece.getData());
            }
        }
        return content.toString();
    }

    private static void set(Element text, String content) {
        while (text.getFirstChild() != null) {
            text.removeChild(text.getFirstChild());
        }
        text.appendChild(text.getOwnerDocument().createTextNode(content));
        text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    /** The text pieces of this paragraph, without those of paragraphs inside it. */
    private static List<Element> texts(Element paragraph) {
        var found = new ArrayList<Element>();
        for (var node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            texts(node, found);
        }
        return found;
    }

    private static void texts(Node node, List<Element> found) {
        if (is(node, "t")) {
            found.add((Element) node);
        } else if (!is(node, "p")) {
            for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                texts(child, found);
            }
        }
    }

    private static void collect(Node node, String name, List<Element> found) {
        if (is(node, name)) {
            found.add((Element) node);
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            collect(child, name, found);
        }
    }

    static boolean is(Node node, String name) {
        return node instanceof Element
                && WORD.equals(node.getNamespaceURI())
                && name.equals(node.getLocalName());
    }

    /** Whether a paragraph holds a placeholder and nothing else. */
    static boolean alone(Element paragraph) {
        Matcher matcher = PLACEHOLDER.matcher(words(paragraph).strip());
        return matcher.matches();
    }
}
