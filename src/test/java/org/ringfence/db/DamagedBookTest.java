package org.ringfence.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringfence.bench.GeneratedBook;

/**
 * A book whose file is cut short or spoilt is refused in words and left byte for byte as it was:
 * somebody may still save what is in it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DamagedBookTest {

  private static final int BLOCK = 4096;

  @TempDir private static Path folder;
  private byte[] whole;

  /** One kind of damage. */
  record Damage(String what, UnaryOperator<byte[]> spoil) {
    @Override
    public String toString() {
      return what;
    }
  }

  @BeforeAll
  void makesABook() throws Exception {
    var book = folder.resolve("Whole.ringfence");
    GeneratedBook.make(book, new GeneratedBook.Size(3, 2, 10));
    whole = Files.readAllBytes(BookFile.at(book).store());
  }

  static Stream<Damage> damages() {
    var cuts =
        Stream.of(0, 5, 16, BLOCK, BLOCK + 1, 2 * BLOCK, 3 * BLOCK, 20_000)
            .map(length -> new Damage("cut to " + length, it -> Arrays.copyOf(it, length)));
    var ends =
        Stream.of(1, BLOCK, 2 * BLOCK, 6 * BLOCK)
            .map(
                less ->
                    new Damage(
                        "%d bytes short".formatted(less),
                        it -> Arrays.copyOf(it, it.length - less)));
    var spoilt =
        Stream.of(0.0, 0.35, 0.45, 0.55, 0.92)
            .map(
                at ->
                    new Damage("64 bytes spoilt at %.2f".formatted(at), it -> spoilt(it, at, 64)));
    return Stream.of(cuts, ends, spoilt).flatMap(it -> it);
  }

  private static byte[] spoilt(byte[] good, double at, int count) {
    var bad = good.clone();
    var noise = new byte[count];
    new Random(count).nextBytes(noise);
    System.arraycopy(noise, 0, bad, (int) (good.length * at), count);
    return bad;
  }

  @ParameterizedTest
  @MethodSource("damages")
  void isRefusedInWordsAndLeftAsItWas(Damage damage) throws Exception {
    var book = Files.createTempDirectory(folder, "damaged").resolve("Damaged.ringfence");
    var store = BookFile.at(book).store();
    Files.createDirectories(book);
    var bytes = damage.spoil().apply(whole);
    Files.write(store, bytes);

    var opened = TestBooks.quick().open(book, GeneratedBook.PASSWORD.clone());

    assertThat(opened.problems())
        .singleElement()
        .asString()
        .containsAnyOf("is damaged", "is not a Ringfence book")
        .doesNotContain("Exception", "SQL", "h2");
    assertThat(Files.readAllBytes(store)).isEqualTo(bytes);
    try (var files = Files.list(book)) {
      assertThat(files).containsExactly(store);
    }
  }
}
