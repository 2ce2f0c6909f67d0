package org.ringfence.ui.shell;

import java.nio.file.Path;
import org.ringfence.problem.Outcome;

/**
 * Opens and makes books. Every way it can go wrong is a refusal in words: a wrong password, open
 * already, not a book, from a newer version. Called off the FX thread.
 *
 * @param <B> an open book, which only {@code launch} knows
 */
public interface BookDoor<B> {

  Outcome<B> open(Path book, char[] password);

  Outcome<B> create(Path book, char[] password);
}
