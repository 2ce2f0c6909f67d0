package org.ringfence.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ringfence.db.Tx;

/** The rows of an {@link OfficeList}. */
interface ListedStore<I, D extends NamedDetails, L extends Listed<I, D>> {

  /** By name. */
  List<L> all(Tx tx);

  Optional<L> byId(Tx tx, I id);

  /** Letter case does not count. */
  Optional<L> byName(Tx tx, String name);

  I add(Tx tx, D details);

  void change(Tx tx, I id, D details);

  void end(Tx tx, I id, LocalDate lastDay);
}
