package org.ringfence.movein.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.movein.MoveInDesk;
import org.ringfence.samples.SampleWorkbook;
import org.ringfence.samples.Workbook;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.TestWorkplace;

class MoveInViewModelTest {

  @TempDir private Path folder;
  private final Workbook sample = SampleWorkbook.make();
  private final TestWorkplace desk = new TestWorkplace(MoveInDesk.CLOCK);
  private MoveInDesk book;
  private MoveInViewModel model;

  @BeforeEach
  void opensTheScreen() {
    book = new MoveInDesk(folder);
    model = new MoveInViewModel(book.moveIn(), desk.workplace());
  }

  @AfterEach
  void closesIt() {
    book.close();
  }

  private Path written(Workbook workbook) {
    return workbook.writeBare(folder.resolve("office.xlsx"));
  }

  private Workbook wrong() {
    return sample
        .copy()
        .set("Ledger", 12, "Person", "P999")
        .set("Ledger", 30, "Kind", "Nonsense")
        .set("People", 3, "Name", "");
  }

  private String says() {
    return model.noticeProperty().get().says();
  }

  @Test
  void aSoundWorkbookIsShownThenBroughtInAndLeadsToThePeople() {
    desk.dialogs.chooses(written(sample));
    model.choose();

    assertThat(model.stepProperty().get())
        .isInstanceOfSatisfying(
            Step.Ready.class, it -> assertThat(it.report().people()).hasSize(8));
    assertThat(model.canBringIn()).isTrue();
    assertThat(book.isEmpty()).isTrue();

    model.bringIn();

    assertThat(book.entries()).isEqualTo(sample.size("Ledger"));
    assertThat(says())
        .startsWith("office.xlsx was brought in.")
        .contains("8 people, 9 agreements and ");
    assertThat(model.stepProperty().get()).isInstanceOf(Step.Choosing.class);
    assertThat(desk.announced()).isOne();
    assertThat(desk.jobs.titles())
        .containsExactly("Looking through office.xlsx", "Bringing in office.xlsx");
    ((Notice.Done) model.noticeProperty().get()).act().run();
    assertThat(desk.navigator.went()).containsExactly(new Places.People());
  }

  @Test
  void aWrongWorkbookIsListedByPlaceAndBySheetAndCannotBeBroughtIn() {
    model.look(written(wrong()));

    assertThat(model.canBringIn()).isFalse();
    assertThat(says()).contains("nothing was brought in").contains("look again");
    assertThat(model.problems())
        .anySatisfy(
            it -> {
              assertThat(it.sheet()).isEqualTo("Ledger");
              assertThat(it.row()).isEqualTo(30);
              assertThat(it.column()).isEqualTo("Kind");
            });
    int all = model.problems().size();
    var ledger =
        model.sheet().options().stream()
            .filter(it -> it.sheet().equals("Ledger"))
            .findFirst()
            .orElseThrow();
    model.sheet().choose(ledger);
    assertThat(model.problems())
        .hasSize(ledger.problems())
        .hasSizeLessThan(all)
        .allSatisfy(it -> assertThat(it.sheet()).isEqualTo("Ledger"));

    model.bringIn();
    assertThat(book.isEmpty()).isTrue();
  }

  @Test
  void putRightAndLookedAtAgainItCanBeBroughtIn() {
    model.look(written(wrong()));
    written(sample);
    model.lookAgain();

    assertThat(model.canBringIn()).isTrue();
    assertThat(model.noticeProperty().get()).isEqualTo(Notice.NONE);
    assertThat(model.problems()).isEmpty();
  }

  @Test
  void aWorkbookSpoiledSinceItWasLookedAtIsRefusedAndChangesNothing() {
    model.look(written(sample));
    written(wrong());
    model.bringIn();

    assertThat(says()).contains("Ledger, row 30, Kind");
    assertThat(book.isEmpty()).isTrue();
    assertThat(desk.announced()).isZero();
  }

  @Test
  void theSameWorkbookAgainHasNothingToAdd() {
    var file = written(sample);
    model.look(file);
    model.bringIn();
    model.look(file);

    assertThat(model.stepProperty().get()).isInstanceOf(Step.Ready.class);
    assertThat(model.canBringIn()).isFalse();
    model.bringIn();
    assertThat(desk.announced()).isOne();
  }

  @Test
  void stoppedItChangesNothingAndMayBeDoneAgain() {
    model.look(written(sample));
    desk.jobs.cancelNext();
    model.bringIn();

    assertThat(says()).isEqualTo("Stopped. Nothing was brought in.");
    assertThat(book.isEmpty()).isTrue();
    model.bringIn();
    assertThat(book.entries()).isEqualTo(sample.size("Ledger"));
  }

  @Test
  void whatIsNoWorkbookIsRefused() throws Exception {
    model.drop(folder.resolve("photo.png"));
    assertThat(says()).contains("photo.png is not a workbook");
    assertThat(desk.jobs.titles()).isEmpty();

    model.drop(Files.writeString(folder.resolve("false.xlsx"), "not one"));
    assertThat(model.noticeProperty().get()).isInstanceOf(Notice.Refused.class);
    assertThat(model.stepProperty().get()).isInstanceOf(Step.Choosing.class);
  }

  @Test
  void whatCannotBeReadIsNamedAndNothingOfTheOneBeforeStays() throws Exception {
    var file = written(sample);
    model.look(file);
    model.look(Files.writeString(folder.resolve("list.xlsx"), "Reference,Name"));
    assertThat(says()).startsWith("list.xlsx: ");
    assertThat(model.stepProperty().get()).isInstanceOf(Step.Choosing.class);
    assertThat(model.canBringIn()).isFalse();
    model.look(file);
    Files.delete(file);
    model.lookAgain();
    assertThat(says()).startsWith("office.xlsx: ");
    assertThat(model.stepProperty().get()).as("it may come back").isInstanceOf(Step.Ready.class);
  }

  @Test
  void theListOfProblemsIsSavedAsText() {
    model.look(written(wrong()));
    var file = folder.resolve("list.txt");
    desk.dialogs.chooses(file);
    model.saveProblems();

    assertThat(file)
        .content()
        .startsWith("Problems in office.xlsx\n\n")
        .contains("\nLedger, row 30, Kind: ");
    assertThat(model.list().orElseThrow().text().lines()).hasSize(model.problems().size() + 2);
    assertThat(says()).isEqualTo("The list was saved as list.txt.");
  }

  @Test
  void theListThatCannotBeSavedIsRefused() {
    model.look(written(wrong()));
    desk.dialogs.chooses(folder.resolve("nowhere").resolve("list.txt"));
    model.saveProblems();

    assertThat(says()).contains("could not be saved");
  }

  @Test
  void anEmptyWorkbookIsSavedAndAsksForWhatIsMissing() {
    var file = folder.resolve("empty.xlsx");
    desk.dialogs.chooses(file);
    model.saveEmpty();
    assertThat(says()).startsWith("empty.xlsx was saved.");

    model.look(file);
    assertThat(model.problems()).singleElement().asString().contains("Fill in your provider");
  }
}
