package org.ringfence.architecture;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may use whom, as the design has it; where it differs, {@code decisions/packages.md} says why.
 * A part is a package under {@code org.ringfence} with the packages below it, but for the parts
 * named here that lie inside another.
 */
final class PackageTable {

  static final String ROOT = "org.ringfence";

  private static final Set<String> SPINE =
      Set.of(
          "money",
          "ids",
          "problem",
          "job",
          "files",
          "db",
          "documents",
          "ledger",
          "staff",
          "people");

  /** One feature each; they do not know one another. */
  static final Set<String> FEATURES =
      Set.of(
          "receipts", "spending", "bills", "bank", "monthend", "statements", "returns", "movein");

  /** Screens of the spine’s own records. */
  private static final Set<String> WITH_SCREENS = Set.of("people", "staff");

  /** Page and workbook kits: for the features that make papers. */
  private static final Set<String> KITS = Set.of("paper", "sheet");

  private static final Map<String, Set<String>> MAY_USE =
      Stream.of(
              Stream.of(
                  part("money"),
                  part("ids"),
                  part("problem"),
                  part("job"),
                  part("files", "problem"),
                  part("db", "money", "ids", "problem"),
                  part("documents", "ids", "problem", "db"),
                  part("paper", "money", "problem", "files"),
                  part("sheet", "money", "problem", "job", "files"),
                  part("ledger", "money", "ids", "problem", "db"),
                  part("staff", "money", "ids", "problem", "db"),
                  part("people", "money", "ids", "problem", "db", "ledger", "staff"),
                  part("ui.kit", "money", "ids", "problem", "job"),
                  part("ui.shell", "ui.kit", "staff", "job", "problem")),
              FEATURES.stream().map(feature -> Map.entry(feature, union(SPINE, KITS))),
              Stream.concat(FEATURES.stream(), WITH_SCREENS.stream())
                  .map(
                      feature ->
                          Map.entry(feature + ".ui", union(SPINE, Set.of(feature, "ui.kit")))))
          .flatMap(entries -> entries)
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private PackageTable() {}

  /** The part of the house that a package belongs to; empty when the table does not know it. */
  static Optional<String> partOf(String packageName) {
    if (!packageName.startsWith(ROOT + ".")) {
      return Optional.empty();
    }
    var below = packageName.substring(ROOT.length() + 1);
    return parts().stream()
        .filter(part -> below.equals(part) || below.startsWith(part + "."))
        .max(Comparator.comparingInt(String::length));
  }

  /** Every part there is. */
  static Set<String> parts() {
    return union(MAY_USE.keySet(), Set.of("cli", "launch"));
  }

  static boolean mayUse(String part, String other) {
    if (part.equals(other)) {
      return true;
    }
    return switch (part) {
      case "launch" -> true;
      case "cli" -> !other.endsWith(".ui") && !other.startsWith("ui.") && !other.equals("launch");
      default -> MAY_USE.get(part).contains(other);
    };
  }

  private static Map.Entry<String, Set<String>> part(String name, String... mayUse) {
    return Map.entry(name, Set.copyOf(Arrays.asList(mayUse)));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
