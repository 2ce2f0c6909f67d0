package org.ringfence.bank.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ringfence.money.Money;

/** The balances and lines of each account, in the order of the file. */
final class TableAccounts {

  private final Map<AccountIdentity, List<BankFileLine>> lines = new LinkedHashMap<>();
  private final Map<AccountIdentity, Money> opening = new HashMap<>();
  private final Map<AccountIdentity, Money> closing = new HashMap<>();

  void add(AccountIdentity identity, BankFileLine line) {
    lines.computeIfAbsent(identity, id -> new ArrayList<>()).add(line);
  }

  void opens(AccountIdentity identity, Money balance) {
    lines.computeIfAbsent(identity, id -> new ArrayList<>());
    opening.putIfAbsent(identity, balance);
  }

  void closes(AccountIdentity identity, Money balance) {
    lines.computeIfAbsent(identity, id -> new ArrayList<>());
    closing.put(identity, balance);
  }

  List<StatementPart> parts() {
    return lines.entrySet().stream()
        .map(
            own ->
                new StatementPart(
                    own.getKey(),
                    Optional.ofNullable(opening.get(own.getKey())),
                    Optional.ofNullable(closing.get(own.getKey())),
                    Optional.empty(),
                    own.getValue()))
        .toList();
  }
}
