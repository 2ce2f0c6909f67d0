package org.ringfence.spending;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ringfence.money.Money;

/**
 * Time worked at a rate.
 *
 * @param minutes more than none
 * @param hourly what an hour costs
 */
public record SupportTime(long minutes, Money hourly) {

  private static final int MINUTES_AN_HOUR = 60;
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,4})[:h](\\d{2})");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?|\\.\\d{1,2}");

  /** To the nearest penny, half a penny up. */
  public Money amount() {
    long sixtieths = Math.multiplyExact(minutes, hourly.pence());
    return Money.ofPence(Math.floorDiv(sixtieths + MINUTES_AN_HOUR / 2, MINUTES_AN_HOUR));
  }

  /** As it stands on the statement: {@code 12 h 30 min at £22.40}. */
  public String inWords() {
    long rest = minutes % MINUTES_AN_HOUR;
    return "%d h%s at %s"
        .formatted(minutes / MINUTES_AN_HOUR, rest == 0 ? "" : " " + rest + " min", hourly);
  }

  /**
   * Reads hours as people type them, in minutes: {@code 12}, {@code 12.5}, {@code 12:30}. Empty
   * when they are not hours, are none, or are not whole minutes.
   */
  public static Optional<Long> minutesIn(String typed) {
    var clock = CLOCK.matcher(typed.strip());
    if (clock.matches()) {
      long minutes = Long.parseLong(clock.group(2));
      long hours = Long.parseLong(clock.group(1));
      return Optional.of(hours * MINUTES_AN_HOUR + minutes)
          .filter(all -> minutes < MINUTES_AN_HOUR && all > 0);
    }
    if (!DECIMAL.matcher(typed.strip()).matches()) {
      return Optional.empty();
    }
    var minutes = new BigDecimal(typed.strip()).multiply(BigDecimal.valueOf(MINUTES_AN_HOUR));
    return minutes.signum() > 0 && minutes.stripTrailingZeros().scale() <= 0
        ? Optional.of(minutes.longValueExact())
        : Optional.empty();
  }
}
