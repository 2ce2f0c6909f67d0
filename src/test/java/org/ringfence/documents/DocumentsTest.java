package org.ringfence.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.documents.Documents.Made;
import org.ringfence.ids.DocumentId;
import org.ringfence.problem.Outcome;

class DocumentsTest {

  private static final byte[] PDF = "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0};

  @TempDir Path folder;
  private TestBook book;
  private final Documents documents = new Documents(new TickingClock());

  @BeforeEach
  void opens() {
    book = new TestBook(folder);
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private Outcome<DocumentId> attach(String fileName, byte[] bytes) {
    return book.database().write(tx -> documents.attach(tx, new Attachment(fileName, bytes)));
  }

  private DocumentId keep(String fileName, byte[] bytes) {
    return book.database()
        .write(tx -> Outcome.done(documents.keep(tx, new Made(fileName, "text/plain", bytes))))
        .orElseThrow();
  }

  private void refuses(String says, String fileName, byte[] bytes) {
    var before = book.everything();
    assertThat(attach(fileName, bytes).problems()).singleElement().asString().contains(says);
    assertThat(book.everything()).isEqualTo(before);
  }

  @Test
  void aPaperComesBackByteForByte() {
    var id = attach("invoice.pdf", PDF).orElseThrow();
    var bytes = book.database().read(tx -> documents.open(tx, id)).orElseThrow();
    assertThat(bytes).isEqualTo(PDF);
    var known = book.database().read(tx -> documents.describe(tx, id)).orElseThrow();
    assertThat(known.mediaType()).isEqualTo("application/pdf");
    assertThat(known.fingerprint()).isEqualTo(Fingerprint.of(PDF)).hasSize(64);
  }

  @Test
  void theSameBytesUnderTheSameNameAreKeptOnce() {
    var first = keep("a.txt", PDF);
    assertThat(keep("a.txt", PDF)).isEqualTo(first);
    assertThat(keep("b.txt", PDF)).isNotEqualTo(first);
    assertThat(keep("a.txt", PNG)).isNotEqualTo(first);
  }

  @Test
  void papersKeptTogetherGetTheirIdsInOrderAndTheSameOneOnce() {
    var known = keep("b.txt", PDF);
    var papers =
        List.of(made("a.txt", PDF), made("b.txt", PDF), made("a.txt", PDF), made("a.txt", PNG));
    var ids = book.database().write(tx -> Outcome.done(documents.keep(tx, papers))).orElseThrow();
    assertThat(ids).hasSize(4).doesNotContainNull();
    assertThat(ids.get(1)).isEqualTo(known);
    assertThat(ids.get(2)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(3));
    var first = book.database().read(tx -> documents.open(tx, ids.get(0))).orElseThrow();
    var last = book.database().read(tx -> documents.open(tx, ids.get(3))).orElseThrow();
    assertThat(first).isEqualTo(PDF);
    assertThat(last).isEqualTo(PNG);
  }

  private static Made made(String fileName, byte[] bytes) {
    return new Made(fileName, "text/plain", bytes);
  }

  @Test
  void whatItIsShowsInItsContentNotInItsName() {
    assertThat(attach("scan.jpg", PNG).isDone()).isTrue();
    assertThat(attach("scan", JPEG).isDone()).isTrue();
    refuses(
        "is not a PDF, PNG or JPEG",
        "invoice.pdf",
        "MZ program".getBytes(StandardCharsets.US_ASCII));
  }

  @Test
  void anEmptyOrVeryLargeFileIsRefused() {
    refuses("is empty", "invoice.pdf", new byte[0]);
    refuses("larger than 20 MB", "invoice.pdf", Arrays.copyOf(PDF, Attachment.BYTES_MAX + 1));
  }

  @Test
  void aFileIsReadUnlessItIsGoneOrTooLargeToBeKept() throws IOException {
    var file = Files.write(folder.resolve("scan.pdf"), PDF);
    assertThat(Attachment.read(file).orElseThrow().bytes()).isEqualTo(PDF);
    assertThat(Attachment.read(folder.resolve("gone.pdf")).problems())
        .singleElement()
        .asString()
        .contains("gone.pdf cannot be read");
    var film = folder.resolve("film.pdf");
    try (var sparse = new RandomAccessFile(film.toFile(), "rw")) {
      sparse.setLength(3L << 30);
    }
    assertThat(Attachment.read(film).problems())
        .singleElement()
        .asString()
        .contains("film.pdf is larger than 20 MB");
  }

  @Test
  void aVeryLongFileNameKeepsItsEnding() {
    var id = attach("x".repeat(300) + ".pdf", PDF).orElseThrow();
    var known = book.database().read(tx -> documents.describe(tx, id)).orElseThrow();
    assertThat(known.fileName()).hasSize(255).endsWith("x.pdf");
  }

  @Test
  void theFingerprintIsSha256() {
    assertThat(Fingerprint.of("abc".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
