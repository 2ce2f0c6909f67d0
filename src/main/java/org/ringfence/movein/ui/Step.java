package org.ringfence.movein.ui;

import java.nio.file.Path;
import org.ringfence.movein.MoveInReport;

/** How far one is with bringing a workbook in. */
sealed interface Step {

  /** No workbook was looked at yet. */
  record Choosing() implements Step {}

  /** The workbook must be put right first. */
  record Wrong(Path file, MoveInReport report) implements Step {}

  /** Nothing stands in the way; the report says what would be added. */
  record Ready(Path file, MoveInReport report) implements Step {}
}
