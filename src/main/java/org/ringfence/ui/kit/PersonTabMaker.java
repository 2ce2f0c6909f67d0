package org.ringfence.ui.kit;

import org.ringfence.ids.PersonId;

/** Makes a feature's tab for a person's page. */
@FunctionalInterface
public interface PersonTabMaker {

  PersonTab make(PersonId person);
}
