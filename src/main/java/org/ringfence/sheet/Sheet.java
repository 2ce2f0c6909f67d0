package org.ringfence.sheet;

import java.util.List;

/** One sheet of a workbook of our own. */
public sealed interface Sheet {

  /** The name on the tab: at most 31 characters, none of {@code []:*?/\}. */
  String name();

  /**
   * One table: one header row and a row for each of {@code rows}, nothing above, below or beside.
   *
   * @param tableName the table's name for formulas: letters, digits and underscores
   */
  record Table<R>(String name, String tableName, List<Column<R>> columns, List<R> rows)
      implements Sheet {
    public Table {
      columns = List.copyOf(columns);
      if (columns.isEmpty()) {
        throw new IllegalArgumentException("A table has columns");
      }
    }
  }

  /** Words to read, under one another: a title, then headings with what is to be said. */
  record Notes(String name, String title, List<Note> notes) implements Sheet {
    public Notes {
      notes = List.copyOf(notes);
    }
  }

  /** A few words in the first column and what they mean in the second. */
  record Note(String heading, String text) {}
}
