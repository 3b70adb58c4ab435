package de.wegmarke.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A template as a municipality might make it, good or bad. */
final class TemplateBuilder {

    private final XWPFDocument document = new XWPFDocument();

    static TemplateBuilder template() {
        return new TemplateBuilder();
    }

    TemplateBuilder paragraph(String... runs) {
        var paragraph = document.createParagraph();
        for (var run : runs) {
            paragraph.createRun().setText(run);
        }
        return this;
    }

    TemplateBuilder table(String text) {
        document.createTable(1, 1).getRow(0).getCell(0).setText(text);
        return this;
    }

    TemplateBuilder with(Consumer<XWPFDocument> change) {
        change.accept(document);
        return this;
    }

    /** Something that Word would fetch. */
    TemplateBuilder external(String kind, String address) {
        document.getPackagePart()
                .addExternalRelationship(
                        address,
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + kind);
        return this;
    }

    /** A further part in the package. */
    TemplateBuilder part(String name, String type) {
        try {
            var part =
                    document.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
            try (var stream = part.getOutputStream()) {
                stream.write(1);
            }
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (document) {
            document.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The same package with a word exchanged in one of its entries. */
    static byte[] exchanged(byte[] zip, String entry, String word, String other)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(bytes)) {
            for (var one = in.getNextEntry(); one != null; one = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(one.getName()));
                var content = in.readAllBytes();
                if (one.getName().equals(entry)) {
                    content =
                            new String(content, StandardCharsets.UTF_8)
                                    .replace(word, other)
                                    .getBytes(StandardCharsets.UTF_8);
                }
                out.write(content);
            }
        }
        return bytes.toByteArray();
    }
}
