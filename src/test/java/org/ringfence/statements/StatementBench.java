package org.ringfence.statements;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.ringfence.paper.Press;
import org.ringfence.paper.Typefaces;

/**
 * Times one statement of thirty lines, tagged and with its figures inside, against bare PDFBox that
 * draws the same words at the same places with the same fonts, untagged, fonts parsed beforehand.
 */
public final class StatementBench {

  private static final FiguresJson JSON = new FiguresJson();
  private static final StatementFigures FIGURES = SampleFigures.october();
  private static final int ROUNDS = 12;
  private static final int A_ROUND = 100;

  private StatementBench() {}

  public static void main(String[] args) throws IOException {
    var press = new Press(Typefaces.bundled());
    var pdf = new BarePdf();
    var words = BarePdf.words(statement(press));
    double bareLeast = Double.MAX_VALUE;
    double ourLeast = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpu();
      for (int i = 0; i < A_ROUND; i++) {
        pdf.draw(words);
      }
      double bare = (cpu() - start) / 1e6 / A_ROUND;
      start = cpu();
      for (int i = 0; i < A_ROUND; i++) {
        statement(press);
      }
      double ours = (cpu() - start) / 1e6 / A_ROUND;
      bareLeast = Math.min(bareLeast, bare);
      ourLeast = Math.min(ourLeast, ours);
      System.out.printf("bare %.2f ms, statement %.2f ms, %.2f times%n", bare, ours, ours / bare);
    }
    System.out.printf(
        "least: bare %.2f ms and %d KB, statement %.2f ms and %d KB, %.2f times%n",
        bareLeast,
        pdf.draw(words).length / 1024,
        ourLeast,
        statement(press).length / 1024,
        ourLeast / bareLeast);
  }

  private static byte[] statement(Press press) {
    var figures = FIGURES;
    var edition = new Edition(1, List.of(), Instant.parse("2026-11-04T09:30:00Z"));
    var json = JSON.write(figures);
    return press.print(new StandardStatement(figures, json, edition, ZoneOffset.UTC).paper());
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
