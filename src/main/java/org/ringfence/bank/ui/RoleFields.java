package org.ringfence.bank.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ringfence.bank.files.ColumnRole;
import org.ringfence.ui.kit.Choice;

/** Which column of a table has each role; the text may stand in three. */
final class RoleFields {

  private record RoleField(ColumnRole role, int which, Choice<TableColumnChoice> choice) {}

  private final List<RoleField> all =
      List.of(
          field(ColumnRole.DATE),
          field(ColumnRole.AMOUNT),
          field(ColumnRole.DIRECTION),
          field(ColumnRole.PAID_IN),
          field(ColumnRole.PAID_OUT),
          field(ColumnRole.BALANCE),
          field(ColumnRole.TEXT),
          field(ColumnRole.TEXT, 1, "More text"),
          field(ColumnRole.TEXT, 2, "And more"),
          field(ColumnRole.ACCOUNT));

  private static RoleField field(ColumnRole role) {
    return field(role, 0, role.label());
  }

  private static RoleField field(ColumnRole role, int which, String label) {
    return new RoleField(role, which, Choice.of(label, TableColumnChoice::inWords));
  }

  Stream<Choice<TableColumnChoice>> choices() {
    return all.stream().map(RoleField::choice);
  }

  /** The field of a role; of a text that stands in several columns the one wanted, from 0. */
  Choice<TableColumnChoice> of(ColumnRole role, int which) {
    return all.stream()
        .filter(field -> field.role() == role && field.which() == which)
        .map(RoleField::choice)
        .findFirst()
        .orElseThrow();
  }

  /** Other columns to choose from; what was chosen stays in its place. */
  void offer(List<TableColumnChoice> columns) {
    choices()
        .forEach(
            choice -> {
              var chosen = choice.value().map(TableColumnChoice::index);
              choice.offer(columns);
              chosen.ifPresent(index -> choose(choice, index));
            });
  }

  void fill(Map<ColumnRole, List<Integer>> places) {
    for (var field : all) {
      field.choice().clear();
      places.getOrDefault(field.role(), List.of()).stream()
          .skip(field.which())
          .limit(1)
          .forEach(index -> choose(field.choice(), index));
    }
  }

  Map<ColumnRole, List<Integer>> places() {
    var places = new EnumMap<ColumnRole, List<Integer>>(ColumnRole.class);
    for (var field : all) {
      field
          .choice()
          .value()
          .ifPresent(
              it -> places.computeIfAbsent(field.role(), _ -> new ArrayList<>()).add(it.index()));
    }
    return places;
  }

  private static void choose(Choice<TableColumnChoice> choice, int index) {
    choice.options().stream()
        .filter(it -> it.index() == index)
        .findFirst()
        .ifPresent(choice::choose);
  }
}
