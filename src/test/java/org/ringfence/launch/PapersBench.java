package org.ringfence.launch;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ringfence.bench.GeneratedBook;
import org.ringfence.db.Books;
import org.ringfence.job.Progress;
import org.ringfence.returns.ReturnPeriod;
import org.ringfence.statements.BarePdf;

/**
 * All statements of a month and the commissioner's return, against PDFBox drawing the words of the
 * same statements untagged. Each is timed in the same process, one month after the other, so that
 * the first month shows it cold and the later ones warm.
 */
public final class PapersBench {

  /** Months until the compiler has seen to nearly everything. */
  private static final int WARMING_UP = 6;

  /** What a month took, in milliseconds of processor time, which others at work do not change. */
  private record Cost(long statementsMs, long returnMs, long bareMs) {
    static final Cost NONE = new Cost(0, 0, 0);

    Cost and(Cost other) {
      return new Cost(
          statementsMs + other.statementsMs, returnMs + other.returnMs, bareMs + other.bareMs);
    }

    double ratio() {
      return (double) (statementsMs + returnMs) / bareMs;
    }

    void say(String what, String promised) {
      System.out.printf(
          "%s, %d + %d : %d ms\t%.2f\t%s%n",
          what, statementsMs, returnMs, bareMs, ratio(), promised);
    }
  }

  private PapersBench() {}

  /**
   * Arguments: a copy of a book, a folder for the papers, the months, more than six. Says of each
   * what was seen and what is promised, with tabs between. What is promised is promised of a
   * program that has warmed up, and of many months together: the processor's clock ticks every
   * hundredth of a second only.
   */
  public static void main(String[] args) throws Exception {
    var months = Stream.of(args).skip(2).map(YearMonth::parse).toList();
    var costs = run(Path.of(args[0]), Path.of(args[1]), months);
    for (int i = 0; i < months.size(); i++) {
      costs.get(i).say("statements + return : bare PDFBox, month " + (i + 1), "");
    }
    costs.stream()
        .skip(WARMING_UP)
        .reduce(Cost.NONE, Cost::and)
        .say("the same after %d months, together".formatted(WARMING_UP), "at most 2.5");
    System.exit(0);
  }

  /** Issues papers into the book at {@code path}, which should be a copy. */
  private static List<Cost> run(Path path, Path out, List<YearMonth> months) throws Exception {
    var done = new ArrayList<Cost>();
    var database = new Books().open(path, GeneratedBook.PASSWORD).orElseThrow();
    try (var book = new OpenBook(path, database, GeneratedBook.CLOCK, new LazyTypefaces())) {
      var statements = book.statements();
      var returns = book.returns();
      var commissioner = returns.commissioners().getFirst().id();
      for (var month : months) {
        var folder = out.resolve(month.toString());
        long start = processorTime();
        statements.issueAll("Bench", month, folder).run(Progress.UNWATCHED).orElseThrow();
        long statementsMs = since(start);
        start = processorTime();
        var period = new ReturnPeriod(month.atDay(1), month.atEndOfMonth());
        var issued = returns.issue("Bench", commissioner, period, Progress.UNWATCHED).orElseThrow();
        returns.save(issued, folder.resolve("return.xlsx")).orElseThrow();
        long returnMs = since(start);
        var papers = words(folder);
        done.add(new Cost(statementsMs, returnMs, bare(papers, folder)));
      }
    }
    return done;
  }

  private static long bare(List<List<BarePdf.Word>> papers, Path folder) throws IOException {
    var pdf = new BarePdf();
    long start = processorTime();
    int number = 0;
    for (var words : papers) {
      Files.write(folder.resolve("bare-" + ++number), pdf.draw(words));
    }
    return since(start);
  }

  private static List<List<BarePdf.Word>> words(Path folder) throws IOException {
    var papers = new ArrayList<List<BarePdf.Word>>();
    try (var files = Files.newDirectoryStream(folder, "*.pdf")) {
      for (var file : files) {
        papers.add(BarePdf.words(Files.readAllBytes(file)));
      }
    }
    return papers;
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long since(long start) {
    return (processorTime() - start) / 1_000_000;
  }
}
