package org.ringfence.people.ui;

import org.ringfence.ui.kit.Destination;

/** The form for somebody new. */
public record NewPerson() implements Destination {}
