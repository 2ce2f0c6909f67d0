package org.ringfence.bank;

import java.util.List;

/**
 * What of an entry a bank's text may repeat.
 *
 * @param payee who was paid or who paid: a payee, a commissioner, the provider; empty for the
 *     person
 * @param names of the payee, the person, the commissioner, the provider: whoever it may name
 * @param references invoice number, the bank's or the person's reference
 */
public record Words(String payee, List<Phrase> names, List<Phrase> references) {

  public Words {
    names = List.copyOf(names);
    references = List.copyOf(references);
  }

  static Words of(String payee, List<String> names, List<String> references) {
    return new Words(
        payee,
        names.stream().map(Phrase::name).toList(),
        references.stream().map(Phrase::of).toList());
  }
}
