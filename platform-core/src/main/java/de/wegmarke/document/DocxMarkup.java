package de.wegmarke.document;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes WordprocessingML (ECMA-376, part 1). Elements are opened and closed by name; text is
 * escaped by the writer below.
 */
final class DocxMarkup {

    private static final Map<String, String> NAMESPACES =
            Map.of(
                    "w", DocxText.WORD,
                    "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    "wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
                    "a", "http://schemas.openxmlformats.org/drawingml/2006/main",
                    "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
                    "xml", "http://www.w3.org/XML/1998/namespace");

    private final StringWriter text = new StringWriter(1 << 16);
    private final XMLStreamWriter writer;

    DocxMarkup() {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartElement("w", "body", DocxText.WORD);
            for (var prefix : new String[] {"w", "r", "wp", "a", "pic"}) {
                writer.writeNamespace(prefix, NAMESPACES.getOrDefault(prefix, ""));
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Everything written so far, as one element {@code w:body}. */
    String end() {
        close();
        try {
            writer.flush();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    /**
     * Opens an element.
     *
     * @param name with its prefix, for example {@code w:p}
     * @param attributes names with prefix, each followed by its value
     */
    DocxMarkup open(String name, String... attributes) {
        try {
            var colon = name.indexOf(':');
            var prefix = name.substring(0, colon);
            writer.writeStartElement(
                    prefix, name.substring(colon + 1), NAMESPACES.getOrDefault(prefix, ""));
            for (int index = 0; index < attributes.length; index += 2) {
                attribute(attributes[index], attributes[index + 1]);
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    private void attribute(String name, String value) throws XMLStreamException {
        var colon = name.indexOf(':');
        if (colon < 0) {
            writer.writeAttribute(name, value);
        } else {
            var prefix = name.substring(0, colon);
            writer.writeAttribute(
                    prefix, NAMESPACES.getOrDefault(prefix, ""), name.substring(colon + 1), value);
        }
    }

    DocxMarkup close() {
        try {
            writer.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    DocxMarkup empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    void characters(String value) {
        try {
            writer.writeCharacters(value);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    DocxMarkup paragraph(String style) {
        return open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style).close();
    }

    /** A run of text in one look; line ends become line breaks. */
    void run(String words, Span.Emphasis emphasis, boolean link) {
        if (words.isEmpty()) {
            return;
        }
        open("w:r");
        if (link || emphasis != Span.Emphasis.PLAIN) {
            open("w:rPr");
            if (emphasis == Span.Emphasis.STRONG) {
                empty("w:b");
            }
            if (link) {
                empty("w:color", "w:val", "14503F");
            } else if (emphasis == Span.Emphasis.QUIET) {
                empty("w:color", "w:val", "555555");
            }
            close();
        }
        var first = true;
        for (var line : words.split("\n", -1)) {
            if (!first) {
                empty("w:br");
            }
            open("w:t", "xml:space", "preserve");
            characters(line);
            close();
            first = false;
        }
        close();
    }

    void run(String words) {
        run(words, Span.Emphasis.PLAIN, false);
    }
}
