package org.ringfence.people;

import java.util.Optional;
import java.util.function.Function;
import org.ringfence.problem.Problem;

/**
 * Finds names in letters that no bundled font has, before a paper has to show them. What can be
 * printed is known where papers are made; it is handed in from there.
 *
 * @param whyNotPrintable what is wrong with a text on paper; empty when it can be printed
 */
public record PrintableNames(Function<String, Optional<Problem>> whyNotPrintable) {

  /** Why the name in that field cannot be printed. */
  Optional<Problem> whyNot(String field, String name) {
    return whyNotPrintable.apply(name).map(problem -> Problem.at(field, problem.says()));
  }

  Optional<Problem> whyNotWithoutAnother(String name) {
    return whyNotPrintable
        .apply(name)
        .map(
            problem ->
                Problem.at(
                    "Name to print",
                    problem.says()
                        + " Fill in how the name is to be printed on statements; the name itself"
                        + " stays as it is."));
  }
}
