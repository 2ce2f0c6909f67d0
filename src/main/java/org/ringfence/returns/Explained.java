package org.ringfence.returns;

import org.ringfence.sheet.Column;

/** A column of a return's sheet with what it means, which the Notes sheet then says. */
record Explained<R>(Column<R> column, String means) {}
