package org.ringfence.staff.ui;

import org.ringfence.ui.kit.Destination;

/** The provider's own name, address and declaration. */
public record ProviderPage() implements Destination {}
