package de.wegmarke.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What veraPDF finds against a file in its profile of PDF/UA-1. */
final class PdfConformity {

    private PdfConformity() {}

    static List<String> violations(byte[] bytes) throws VeraPDFException, IOException {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                var validator =
                        Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(
                            assertion ->
                                    assertion.getRuleId().getClause()
                                            + ": "
                                            + assertion.getMessage()
                                            + " "
                                            + assertion.getLocation())
                    .limit(20)
                    .toList();
        }
    }
}
