package org.ringfence.architecture.planted.bills;

import javafx.beans.property.StringProperty;

/** Planted: JavaFX in a use case. */
record BillsWithAProperty(StringProperty payee) {}
