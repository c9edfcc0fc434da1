package cielo.props.place;

import java.util.List;

/**
 * One place a prompt can name.
 *
 * @param set maker that builds it ("street")
 * @param variant what makes it special ("alley"); equal to {@code set} for the plain one
 * @param names words that call it, lower case, singular
 */
public record SetEntry(String set, String variant, List<String> names, boolean indoor) {
  public SetEntry {
    names = List.copyOf(names);
  }

  static SetEntry indoor(String set, String variant, String... names) {
    return new SetEntry(set, variant, List.of(names), true);
  }

  static SetEntry outdoor(String set, String variant, String... names) {
    return new SetEntry(set, variant, List.of(names), false);
  }
}
