package org.ringfence.statements.ui;

import org.ringfence.statements.IssuedStatement;
import org.ringfence.ui.kit.Destination;

/** One issued statement, byte for byte as it was. */
public record IssuedPaper(IssuedStatement issued) implements Destination {}
