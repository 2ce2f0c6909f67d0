package org.ringfence.bank.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.ringfence.bank.BankImport;
import org.ringfence.bank.BankPreview;
import org.ringfence.bank.ChosenFile;
import org.ringfence.bank.files.BankFileLine;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.bank.files.ColumnRole;
import org.ringfence.bank.files.TablePreview;
import org.ringfence.problem.Problem;
import org.ringfence.ui.kit.Choice;
import org.ringfence.ui.kit.FormModel;
import org.ringfence.ui.kit.Tick;
import org.ringfence.ui.kit.Workplace;

/** Says what each column of a table holds; the first lines show at once as they would be read. */
final class ColumnsViewModel {

  private static final int LINES_SHOWN = 3;

  private final Choice<HeadingRow> headings = Choice.of("Headings", HeadingRow::words);
  private final Choice<DatesWritten> dates = Choice.of("Dates", DatesWritten::inWords);
  private final RoleFields roles = new RoleFields();
  private final Tick outIsPositive = new Tick("An amount without a minus is money out", false);
  private final FormModel form = new FormModel(headings, dates, outIsPositive);
  private final ObservableList<BankFileLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper(this, "remark", "");
  private final BankImport bank;
  private final Workplace at;
  private TablePreview table = new TablePreview(List.of(), Optional.empty(), Optional.empty());
  private Optional<ChosenFile> file = Optional.empty();
  private boolean filling;

  ColumnsViewModel(BankImport bank, Workplace at) {
    this.bank = bank;
    this.at = at;
    dates.offer(DatesWritten.all());
    roles.choices().forEach(form::add);
    headings.chosenProperty().addListener((seen, before, now) -> offerColumns());
    Stream.concat(
            roles.choices().map(Choice::chosenProperty),
            Stream.of(dates.chosenProperty(), outIsPositive.tickedProperty()))
        .forEach(it -> it.addListener((seen, before, now) -> preview()));
  }

  /** Begins anew with a table, by the columns named for the account before or by what shows. */
  void begin(ChosenFile chosen, TablePreview found, Optional<ColumnMapping> kept) {
    filling = true;
    file = Optional.of(chosen);
    table = found;
    var guess =
        kept.filter(this::fits)
            .or(found::guess)
            .orElseGet(() -> new ColumnMapping(List.of(), 0, Map.of(), Optional.empty(), false));
    var rows = HeadingRow.of(found.rows());
    headings.offer(rows);
    int named = found.rows().indexOf(guess.headings());
    var under = named < 0 ? found.headingRow() : Optional.of(named);
    rows.stream()
        .filter(it -> it.isOf(under, guess.rowsToSkip()))
        .findFirst()
        .ifPresent(headings::choose);
    roles.fill(guess.columns());
    dates.choose(new DatesWritten(guess.dateOrder()));
    outIsPositive.set(guess.outIsPositive());
    filling = false;
    form.keep();
    preview();
  }

  private boolean fits(ColumnMapping kept) {
    return kept.headings().isEmpty()
        ? table.headingRow().isEmpty()
        : table.rows().contains(kept.headings());
  }

  private void offerColumns() {
    headings
        .value()
        .ifPresent(
            under -> {
              boolean before = filling;
              filling = true;
              roles.offer(TableColumnChoice.of(table.rows(), under));
              filling = before;
            });
    preview();
  }

  /** Shows the first lines as they would be read, or why they cannot be. */
  private void preview() {
    if (filling) {
      return;
    }
    var mapping = mapping();
    if (mapping.filter(it -> it.problems().isEmpty()).isEmpty()) {
      lines.clear();
      remark.set(
          "Choose the columns of the date, the text and the amount: the first lines show here as"
              + " they would be read.");
      return;
    }
    at.jobs()
        .load(
            _ -> bank.look(file.orElseThrow().readBy(mapping.get())),
            outcome -> {
              // Somebody may have chosen otherwise in the meantime.
              if (mapping().equals(mapping)) {
                outcome.handle(this::show, this::refuse);
              }
            });
  }

  private void show(BankPreview preview) {
    lines.setAll(preview.lines().stream().limit(LINES_SHOWN).map(BankPreview.Line::line).toList());
    remark.set(
        preview.warnings().isEmpty()
            ? "As it would be read: %,d lines, %s in, %s out."
                .formatted(preview.lines().size(), preview.in(), preview.out())
            : preview.warnings().getFirst());
  }

  private void refuse(List<Problem> problems) {
    lines.clear();
    remark.set(problems.getFirst().says());
  }

  /** The file with the columns that are named; says beside the fields what is missing. */
  Optional<ChosenFile> chosen() {
    var mapping = mapping();
    var problems =
        mapping
            .map(ColumnMapping::problems)
            .orElseGet(
                () -> List.of(Problem.at(headings.field(), "Choose the row of the headings.")));
    return form.show(problems) ? file.flatMap(it -> mapping.map(it::readBy)) : Optional.empty();
  }

  private Optional<ColumnMapping> mapping() {
    return headings
        .value()
        .map(
            under ->
                new ColumnMapping(
                    under.headings() ? table.rows().get(under.row()) : List.of(),
                    under.headings() ? 0 : under.row(),
                    roles.places(),
                    dates.value().flatMap(DatesWritten::order),
                    outIsPositive.isTicked()));
  }

  FormModel form() {
    return form;
  }

  /** The row that the lines stand under. */
  Choice<HeadingRow> headings() {
    return headings;
  }

  Choice<DatesWritten> dates() {
    return dates;
  }

  Choice<TableColumnChoice> column(ColumnRole role) {
    return roles.of(role, 0);
  }

  /** Further columns of the text, from 1. */
  Choice<TableColumnChoice> text(int which) {
    return roles.of(ColumnRole.TEXT, which);
  }

  Tick outIsPositive() {
    return outIsPositive;
  }

  /** The first rows as they are written. */
  List<List<String>> rows() {
    return table.rows();
  }

  /** The first lines as they would be read; empty while they cannot be. */
  ObservableList<BankFileLine> lines() {
    return lines;
  }

  /** What the whole file would come to, or why it cannot be read so. */
  ReadOnlyStringProperty remarkProperty() {
    return remark.getReadOnlyProperty();
  }
}
