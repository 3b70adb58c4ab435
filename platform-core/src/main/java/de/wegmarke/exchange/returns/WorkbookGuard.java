package de.wegmarke.exchange.returns;

import de.wegmarke.document.UnpackedSize;
import de.wegmarke.exchange.returns.SpreadsheetRefused.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRelation;

/** Looks at an uploaded file before it is opened as a workbook. */
final class WorkbookGuard {

    private static final long LARGEST_UNPACKED = 40L * 1024 * 1024;
    private static final int MOST_PARTS = 500;

    /** Of all sheets and texts together; a cycle of 5,000 returns has about 400,000. */
    private static final int MOST_ELEMENTS = 1_000_000;

    private WorkbookGuard() {}

    /**
     * @throws SpreadsheetRefused if it is no workbook that can be opened without harm
     */
    static void check(byte[] file) {
        if (file.length == 0) {
            throw new SpreadsheetRefused(Reason.EMPTY);
        }
        if (file.length > ReturnSpreadsheet.LARGEST_BYTES) {
            throw new SpreadsheetRefused(Reason.TOO_LARGE);
        }
        switch (FileMagic.valueOf(file)) {
            case OLE2 -> throw new SpreadsheetRefused(olderOrEncrypted(file));
            case OOXML -> unpacked(file);
            default -> throw new SpreadsheetRefused(Reason.NOT_A_WORKBOOK);
        }
        try (var parts = OPCPackage.open(new ByteArrayInputStream(file))) {
            inside(parts);
        } catch (InvalidFormatException | OpenXML4JRuntimeException noOfficeFile) {
            throw new SpreadsheetRefused(Reason.NOT_A_WORKBOOK);
        } catch (IOException | XMLStreamException broken) {
            throw new SpreadsheetRefused(Reason.BROKEN);
        }
    }

    /** A workbook with a password lies in the old container, whatever its name says. */
    private static Reason olderOrEncrypted(byte[] file) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)) {
                return Reason.ENCRYPTED;
            }
            return container.getRoot().hasEntryCaseInsensitive("Workbook")
                    ? Reason.OLD_FORMAT
                    : Reason.NOT_A_WORKBOOK;
        } catch (IOException | RuntimeException damaged) {
            // The library reports damage inside the container in many ways.
            return Reason.NOT_A_WORKBOOK;
        }
    }

    private static void unpacked(byte[] file) {
        switch (UnpackedSize.of(file, LARGEST_UNPACKED, MOST_PARTS)) {
            case FITS -> {}
            case TOO_LARGE -> throw new SpreadsheetRefused(Reason.TOO_MUCH_INSIDE);
            case BROKEN -> throw new SpreadsheetRefused(Reason.BROKEN);
            case NO_ZIP -> throw new SpreadsheetRefused(Reason.NOT_A_WORKBOOK);
        }
    }

    private static void inside(OPCPackage parts)
            throws InvalidFormatException, IOException, XMLStreamException {
        if (parts.getParts().stream().anyMatch(WorkbookGuard::macros)) {
            throw new SpreadsheetRefused(Reason.MACROS);
        }
        var main = parts.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        var workbook = main.size() == 1 ? parts.getPart(main.getRelationship(0)) : null;
        if (workbook == null
                || !workbook.getContentType().equals(XSSFRelation.WORKBOOK.getContentType())) {
            throw new SpreadsheetRefused(Reason.NOT_A_WORKBOOK);
        }
        int elements = 0;
        for (var kind : List.of(XSSFRelation.WORKSHEET, XSSFRelation.SHARED_STRINGS)) {
            for (var part : parts.getPartsByContentType(kind.getContentType())) {
                elements += elements(part, MOST_ELEMENTS - elements);
            }
        }
    }

    private static boolean macros(PackagePart part) {
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        return type.contains("macroenabled") || type.contains("vba");
    }

    /** How many elements a part holds: each takes far more memory than place in the file. */
    private static int elements(PackagePart part, int most) throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        int counted = 0;
        try (InputStream stream = part.getInputStream()) {
            var reader = factory.createXMLStreamReader(stream);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT && ++counted > most) {
                    throw new SpreadsheetRefused(Reason.TOO_MUCH_INSIDE);
                }
            }
        }
        return counted;
    }
}
