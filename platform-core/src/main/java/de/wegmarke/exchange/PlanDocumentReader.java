package de.wegmarke.exchange;

import de.wegmarke.exchange.DocumentRefused.Reason;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a plan from a text document: headings, lists, and tables separated by tabs or Markdown
 * bars. It knows the shapes of the Erfurt Maßnahmenplan 2021 (field, recommendation, measure with
 * deadline and cost) and of Magdeburg's concept DS0583/21 (field, theme, goal, and a list of
 * measures), with everything that a conversion from PDF did to them, and documents of the same kind
 * with columns in any order.
 *
 * <p>Reading takes time in proportion to the length of the document, whatever stands in it. An
 * instance keeps no state and can be shared.
 */
public final class PlanDocumentReader {

    /** The largest file that is read: 20 MB, some 250 times the Erfurt document. */
    public static final int LARGEST_BYTES = 20 * 1024 * 1024;

    private static final Pattern DRAFT = Pattern.compile("(?i)[#*\\s]{0,12}entwurf[*\\s]{0,6}");

    /**
     * Reads a document.
     *
     * @param content the bytes of the file, UTF-8, or UTF-16 with a byte order mark
     * @param fileName the file's name, used as the title if the document has none
     * @throws DocumentRefused if the file is no plan that could be imported; nothing is half read
     */
    public PlanDocument read(byte[] content, String fileName) {
        var lines = DocumentText.lines(content);
        var doubts = new Doubts();
        var structure = new PlanStructure(doubts);
        structure.read(new LineClassifier(lines).classified());
        var themes = new GluedThemes(doubts);
        structure.fields().forEach(themes::cutOff);
        var assembler = new PlanAssembler(doubts);
        assembler.assemble(structure.fields());
        if (assembler.measures().isEmpty()) {
            throw new DocumentRefused(Reason.NO_MEASURES, null);
        }
        var measures = new BodySpelling(doubts).unified(assembler.measures());
        var preface = Preface.of(linesBefore(structure.fields(), lines), fileName);
        return new PlanDocument(
                preface.title(),
                preface.asOf(),
                lines.stream().anyMatch(PlanDocumentReader::saysDraft),
                preface.resolutionOn(),
                preface.councilPaper(),
                assembler.sections(),
                measures,
                doubts.inOrder());
    }

    private static boolean saysDraft(String line) {
        return line.length() < 40 && DRAFT.matcher(line).matches();
    }

    private static List<String> linesBefore(List<SectionDraft> fields, List<String> lines) {
        return lines.subList(0, fields.getFirst().line - 1);
    }
}
