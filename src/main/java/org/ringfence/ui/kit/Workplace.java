package org.ringfence.ui.kit;

import java.time.Clock;
import java.util.function.Supplier;

/**
 * What a view model is handed besides its use cases.
 *
 * @param by the name of who is at the desk when it is asked; use cases write it in the log
 */
public record Workplace(
    JobRunner jobs,
    Dialogs dialogs,
    Navigator navigator,
    Changes changes,
    Clock clock,
    Supplier<String> by) {}
