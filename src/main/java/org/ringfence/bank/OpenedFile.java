package org.ringfence.bank;

import java.util.Optional;
import org.ringfence.bank.files.BankFile;
import org.ringfence.bank.files.ColumnMapping;
import org.ringfence.documents.Fingerprint;

/**
 * A statement file as it was read, with the account that it is for.
 *
 * @param columns by which it was read, where a person named them
 */
record OpenedFile(ChosenFile chosen, byte[] bytes, BankFile file, Optional<ColumnMapping> columns) {

  String fingerprint() {
    return Fingerprint.of(bytes);
  }

  String name() {
    return chosen.path().getFileName().toString();
  }
}
