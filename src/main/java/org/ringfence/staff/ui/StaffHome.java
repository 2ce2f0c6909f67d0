package org.ringfence.staff.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ringfence.staff.Authority;
import org.ringfence.staff.ProviderDetails;
import org.ringfence.staff.Staff;
import org.ringfence.staff.StaffDirectory;
import org.ringfence.ui.kit.HomeLine;
import org.ringfence.ui.kit.HomeSource;
import org.ringfence.ui.kit.Places;
import org.ringfence.ui.kit.Tone;

/** On Home: what a book needs from the provider's own office before the work can begin. */
final class StaffHome implements HomeSource {

  private final StaffDirectory directory;
  private final ProviderDetails provider;
  private final Clock clock;

  StaffHome(StaffDirectory directory, ProviderDetails provider, Clock clock) {
    this.directory = directory;
    this.provider = provider;
    this.clock = clock;
  }

  @Override
  public List<HomeLine> lines() {
    var lines = new ArrayList<HomeLine>();
    if (provider.get().isEmpty()) {
      lines.add(
          new HomeLine(
              Tone.ACCENT,
              "Write down who the provider is",
              "Statements and returns show the name, and whom to ask",
              new ProviderPage()));
    }
    var today = LocalDate.now(clock);
    var here = directory.all().stream().filter(staff -> !staff.hasLeft(today)).toList();
    var mayAuthorise =
        here.stream().filter(staff -> !(staff.authority() instanceof Authority.None)).toList();
    if (mayAuthorise.isEmpty()) {
      lines.add(
          toStaff(
              "Say who may authorise bills", "Nobody may yet; they sign with a PIN of their own"));
    } else if (mayAuthorise.stream().noneMatch(Staff::hasPin)) {
      lines.add(
          toStaff(
              "Set a PIN for whoever authorises bills",
              "%s may authorise, and has no PIN to sign with"
                  .formatted(mayAuthorise.getFirst().name())));
    }
    return lines;
  }

  private static HomeLine toStaff(String says, String detail) {
    return new HomeLine(Tone.ACCENT, says, detail, new Places.StaffList());
  }
}
