package org.ringfence.architecture.planted.bills.ui;

import javafx.scene.Node;

/** Planted: a view model that knows a window. */
record WindowViewModel(Node node) {}
