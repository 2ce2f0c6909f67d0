package org.ringfence.spending.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringfence.ids.EntryNumber;
import org.ringfence.people.Office;
import org.ringfence.spending.Reversals;
import org.ringfence.ui.kit.TestWorkplace;

final class ReverseViewModelTest {

  @TempDir Path folder;

  @Test
  void whoOnlyLooksAtAnEntryHasTypedNothing() {
    try (var office = new Office(folder)) {
      var model =
          new ReverseViewModel(
              new Reversals(office.database(), office.clock, office.activity, office.people),
              new Payers(office.accounts, office.staff, office.pins, office.clock),
              new TestWorkplace(office.clock).workplace());
      model.open(new EntryNumber(1));
      assertThat(model.number().value()).contains(1);
      assertThat(model.form().isDirty()).isFalse();
    }
  }
}
