package org.ringfence.bank;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringfence.ids.BankLineId;

/** The matches of an account that have not been taken back. */
record ActiveMatches(List<Match> all, Map<BankLineId, Match> ofLine, Map<BookRef, Match> ofBook) {

  static ActiveMatches of(List<Match> all) {
    var ofLine = new HashMap<BankLineId, Match>();
    var ofBook = new HashMap<BookRef, Match>();
    for (var match : all) {
      match.lines().forEach(line -> ofLine.put(line, match));
      match.book().forEach(ref -> ofBook.put(ref, match));
    }
    return new ActiveMatches(all, ofLine, ofBook);
  }
}
