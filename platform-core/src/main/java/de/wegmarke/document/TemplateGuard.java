package de.wegmarke.document;

import de.wegmarke.document.TemplateRefusal.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/**
 * Looks at an uploaded template before anything is read out of it. Word documents can carry
 * programs and fetch files; a report that goes to a council must not.
 */
final class TemplateGuard {

    /** Size of an upload, in bytes. */
    static final int LARGEST = 5 * 1024 * 1024;

    /** Size of what it unpacks to, in bytes: a zip can hold a thousand times its size. */
    private static final long LARGEST_UNPACKED = 60L * 1024 * 1024;

    private static final int MOST_PARTS = 1000;

    private TemplateGuard() {}

    /** The first thing that keeps the bytes from being opened at all. */
    static Optional<TemplateRefusal> beforeOpening(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(TemplateRefusal.of(Reason.EMPTY));
        }
        if (bytes.length > LARGEST) {
            return Optional.of(TemplateRefusal.of(Reason.TOO_LARGE));
        }
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return Optional.of(TemplateRefusal.of(Reason.NOT_DOCX));
        }
        return unpacked(bytes);
    }

    private static Optional<TemplateRefusal> unpacked(byte[] bytes) {
        return switch (UnpackedSize.of(bytes, LARGEST_UNPACKED, MOST_PARTS)) {
            case FITS -> Optional.empty();
            case TOO_LARGE -> Optional.of(TemplateRefusal.of(Reason.TOO_LARGE));
            case BROKEN -> Optional.of(TemplateRefusal.of(Reason.BROKEN));
            case NO_ZIP -> Optional.of(TemplateRefusal.of(Reason.NOT_DOCX));
        };
    }

    /** What is wrong with the parts of a package. */
    static List<TemplateRefusal> inside(OPCPackage document) {
        var found = new ArrayList<TemplateRefusal>();
        try {
            var macros = document.getParts().stream().anyMatch(TemplateGuard::macros);
            if (macros) {
                found.add(TemplateRefusal.of(Reason.MACROS));
            } else if (!isDocx(document)) {
                found.add(TemplateRefusal.of(Reason.NOT_DOCX));
            }
            for (var part : document.getParts()) {
                if (embedded(part)) {
                    found.add(new TemplateRefusal(Reason.EMBEDDED, part.getPartName().getName()));
                }
                if (!part.isRelationshipPart()) {
                    for (var relationship : part.getRelationships()) {
                        external(relationship).ifPresent(found::add);
                    }
                }
            }
            for (var relationship : document.getRelationships()) {
                external(relationship).ifPresent(found::add);
            }
        } catch (InvalidFormatException | OpenXML4JRuntimeException broken) {
            found.add(TemplateRefusal.of(Reason.BROKEN));
        }
        return found.stream().distinct().toList();
    }

    private static boolean isDocx(OPCPackage document) {
        var main = document.getRelationshipsByType(PackageRelationshipTypes.CORE_DOCUMENT);
        if (main.size() != 1) {
            return false;
        }
        var part = document.getPart(main.getRelationship(0));
        return part != null && part.getContentType().equals(XWPFRelation.DOCUMENT.getContentType());
    }

    private static boolean macros(PackagePart part) {
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        var name = part.getPartName().getName().toLowerCase(Locale.ROOT);
        return type.contains("macroenabled") || type.contains("vba") || name.contains("vbaproject");
    }

    private static boolean embedded(PackagePart part) {
        var type = part.getContentType().toLowerCase(Locale.ROOT);
        var name = part.getPartName().getName().toLowerCase(Locale.ROOT);
        return type.contains("oleobject")
                || type.contains("activex")
                || name.contains("/embeddings/")
                || name.contains("/activex/")
                || type.equals("text/html")
                || type.equals("application/rtf");
    }

    /** Links that a reader follows are no harm; everything else is fetched without asking. */
    private static Optional<TemplateRefusal> external(PackageRelationship relationship) {
        if (relationship.getTargetMode() != TargetMode.EXTERNAL) {
            return Optional.empty();
        }
        var type = relationship.getRelationshipType();
        var kind = type.substring(type.lastIndexOf('/') + 1);
        var scheme = relationship.getTargetURI().getScheme();
        var link =
                kind.equals("hyperlink")
                        && scheme != null
                        && List.of("http", "https", "mailto")
                                .contains(scheme.toLowerCase(Locale.ROOT));
        return link ? Optional.empty() : Optional.of(new TemplateRefusal(Reason.EXTERNAL, kind));
    }
}
