package org.ringfence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Proves that a pass by veraPDF means something: each planted fault is found. */
class StandardsFaultsTest {

  private static final byte[] GOOD =
      new Press(Typefaces.bundled()).print(SamplePapers.everything(Theme.standard()));

  static Stream<Arguments> faults() {
    return Stream.of(
        fault(
            "no title in the window",
            "7.1-10",
            catalogue -> catalogue.removeItem(COSName.VIEWER_PREFERENCES)),
        fault("no language", "7.2-", catalogue -> catalogue.removeItem(COSName.LANG)),
        fault("not marked", "6.2-1", catalogue -> catalogue.removeItem(COSName.MARK_INFO)),
        fault(
            "no colour profile",
            "6.2.4.3-",
            catalogue -> catalogue.removeItem(COSName.OUTPUT_INTENTS)),
        fault(
            "no structure", "7.1-11", catalogue -> catalogue.removeItem(COSName.STRUCT_TREE_ROOT)),
        fault(
            "a picture without words",
            "7.3-1",
            catalogue -> first(catalogue, "Figure").removeItem(COSName.ALT)),
        fault(
            "a level skipped",
            "7.4.2-1",
            catalogue -> first(catalogue, "H2").setName(COSName.S, "H3")),
        fault("a row with a cell too few", "7.2-4", StandardsFaultsTest::dropACell),
        fault("no relationship of the file", "6.8-", StandardsFaultsTest::dropRelationship));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aPlantedFaultIsFound(String name, String clause, Consumer<COSDictionary> plant)
      throws IOException {
    assertThat(VeraPdf.failures(with(plant)))
        .anySatisfy(failure -> assertThat(failure).contains(" " + clause));
  }

  @Test
  void withoutAFaultNothingIsFound() throws IOException {
    assertThat(VeraPdf.failures(with(catalogue -> {}))).isEmpty();
  }

  private static Arguments fault(String name, String clause, Consumer<COSDictionary> plant) {
    return Arguments.of(name, clause, plant);
  }

  private static byte[] with(Consumer<COSDictionary> plant) throws IOException {
    try (PDDocument document = Loader.loadPDF(GOOD)) {
      plant.accept(document.getDocumentCatalog().getCOSObject());
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  private static void dropACell(COSDictionary catalogue) {
    var rows = first(catalogue, "TBody").getCOSArray(COSName.K);
    ((COSDictionary) rows.getObject(0)).getCOSArray(COSName.K).remove(1);
  }

  private static void dropRelationship(COSDictionary catalogue) {
    var file = (COSDictionary) catalogue.getCOSArray(COSName.getPDFName("AF")).getObject(0);
    file.removeItem(COSName.getPDFName("AFRelationship"));
  }

  private static COSDictionary first(COSDictionary catalogue, String type) {
    var root = catalogue.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    return find(root, COSName.getPDFName(type)).findFirst().orElseThrow();
  }

  private static Stream<COSDictionary> find(COSDictionary element, COSName type) {
    var here =
        type.equals(element.getCOSName(COSName.S))
            ? Stream.of(element)
            : Stream.<COSDictionary>empty();
    var kids =
        switch (element.getDictionaryObject(COSName.K)) {
          case COSDictionary one -> Stream.of(one);
          case COSArray many ->
              many.toList().stream()
                  .map(kid -> kid instanceof COSObject object ? object.getObject() : kid)
                  .filter(COSDictionary.class::isInstance)
                  .map(COSDictionary.class::cast);
          case null, default -> Stream.<COSDictionary>empty();
        };
    return Stream.concat(here, kids.flatMap(kid -> find(kid, type)));
  }
}
