package org.ringfence.paper;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks veraPDF, a program that we did not write, what is wrong with a PDF. */
public final class VeraPdf {

  private VeraPdf() {}

  /** The clauses that fail PDF/UA-1 and PDF/A-3a, each once; empty when both pass. */
  public static List<String> failures(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)
        .flatMap(flavour -> failures(pdf, flavour).stream())
        .toList();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(
              assertion ->
                  flavour
                      + " "
                      + assertion.getRuleId().getClause()
                      + "-"
                      + assertion.getRuleId().getTestNumber()
                      + " "
                      + assertion.getMessage())
          .distinct()
          .toList();
    } catch (Exception e) {
      throw new IllegalStateException("veraPDF could not read the PDF", e);
    }
  }
}
