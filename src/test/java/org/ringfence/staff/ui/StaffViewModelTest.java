package org.ringfence.staff.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.db.TestBook;
import org.ringfence.db.TickingClock;
import org.ringfence.money.Money;
import org.ringfence.staff.ActivityLog;
import org.ringfence.staff.ActivitySearch;
import org.ringfence.staff.Authority;
import org.ringfence.staff.Provider;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.staff.TestPins;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.Notice;
import org.ringfence.ui.kit.TestWorkplace;

class StaffViewModelTest {

  @TempDir Path folder;
  private final TickingClock clock = new TickingClock();
  private final TestWorkplace workplace = new TestWorkplace(clock);
  private TestBook book;
  private ActivityLog activity;
  private StaffViewModel model;

  @BeforeEach
  void opens() {
    book = new TestBook(folder);
    activity = new ActivityLog(book.database(), clock);
    model =
        new StaffViewModel(
            new StaffDirectory(book.database(), activity),
            TestPins.quick(book.database(), clock, activity),
            workplace.workplace());
    workplace.whenAnnounced(model::load);
    model.name().set("Ann Example");
    model.authority().choose(AuthorityKind.UP_TO);
    model.limit().set(Money.of(500, 0));
    model.save();
  }

  @AfterEach
  void closes() {
    book.close();
  }

  private Staff ann() {
    return model.all().getFirst();
  }

  @Test
  void savesSomebodyNewAndClearsTheForm() {
    assertThat(ann().authority()).isEqualTo(Authority.upTo(Money.of(500, 0)));
    assertThat(model.name().text()).isEmpty();
    assertThat(model.form().isDirty()).isFalse();
    assertThat(model.form().noticeProperty().get()).isInstanceOf(Notice.Done.class);
    assertThat(workplace.announced()).isEqualTo(1);
    assertThat(activity.read(ActivitySearch.ALL, 0, 9).lines().getFirst().by())
        .isEqualTo(TestWorkplace.BY);
  }

  @Test
  void aLimitIsNeededForALimit() {
    model.open(ann());
    model.limit().clear();
    model.save();
    assertThat(model.form().problems())
        .singleElement()
        .asString()
        .contains("Limit: Enter the limit");
    assertThat(ann().authority()).isEqualTo(Authority.upTo(Money.of(500, 0)));
  }

  @Test
  void whoMayAuthoriseIsLedToTheirPin() {
    assertThat(model.form().noticeProperty().get())
        .isInstanceOfSatisfying(
            Notice.Done.class,
            done -> {
              assertThat(done.next()).isEqualTo("Set _their PIN…");
              workplace.dialogs.answers("2580").answers("2580");
              done.act().run();
            });
    assertThat(ann().hasPin()).isTrue();
    model.open(ann());
    model.save();
    assertThat(model.form().noticeProperty().get())
        .isInstanceOfSatisfying(Notice.Done.class, done -> assertThat(done.next()).isEmpty());
  }

  @Test
  void homeSaysWhatTheOfficeStillNeeds() {
    var directory = new StaffDirectory(book.database(), activity);
    var provider = new ProviderDetails(book.database(), activity);
    var home = new StaffHome(directory, provider, clock);
    assertThat(home.lines())
        .extracting(HomeLine::says)
        .containsExactly(
            "Write down who the provider is", "Set a PIN for whoever authorises bills");
    provider.set("Test", new Provider("Sample Support Ltd", "", "", "", false));
    workplace.dialogs.answers("2580").answers("2580");
    model.open(ann());
    model.setPin();
    assertThat(home.lines()).isEmpty();
    workplace.dialogs.confirms();
    model.open(ann());
    model.end();
    clock.passes(Duration.ofDays(1));
    assertThat(home.lines())
        .extracting(HomeLine::says)
        .containsExactly("Say who may authorise bills");
  }

  @Test
  void typedWordsAreNotLostWithoutAsking() {
    model.name().set("Half typed");
    model.open(ann());
    assertThat(model.name().text()).isEqualTo("Half typed");
    workplace.dialogs.confirms();
    model.open(ann());
    assertThat(model.name().text()).isEqualTo("Ann Example");
  }

  @Test
  void aPinIsAskedTwiceAndMustBeTheSame() {
    model.open(ann());
    workplace.dialogs.answers("2580").answers("2581");
    model.setPin();
    assertThat(model.form().problems()).singleElement().asString().contains("not the same");
    assertThat(ann().hasPin()).isFalse();
    workplace.dialogs.answers("1234").answers("1234");
    model.setPin();
    assertThat(model.form().problems()).singleElement().asString().contains("guess");
    workplace.dialogs.answers("2580").answers("2580");
    model.setPin();
    assertThat(ann().hasPin()).isTrue();
  }

  @Test
  void somebodyLeavesOnlyWhenTheUserSaysSo() {
    model.open(ann());
    model.end();
    assertThat(ann().leftOn()).isEmpty();
    workplace.dialogs.confirms();
    model.end();
    assertThat(ann().leftOn()).contains(TickingClock.TODAY);
  }
}
