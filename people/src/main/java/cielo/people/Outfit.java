package cielo.people;

import cielo.people.dress.Garment;
import cielo.props.library.Colors;
import cielo.scene.Dice;
import cielo.scene.material.Rgb;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody wears: what was said, then the trade's dress, then the seed's choice. */
final class Outfit {
  private static final int[] TOPS = {
    0x4F7FB5, 0xC94F3D, 0xE8B33F, 0x2F5D62, 0xF0EEE6, 0x8E3B5A, 0x5D7A4A, 0x3A4A6B, 0xD98A5B
  };
  private static final int[] LEGS = {0x3B3F4C, 0x31466B, 0x8A7B62, 0x4A4038, 0x3F6E73, 0x2B2B33};
  private static final int[] SHOES = {0x5A3A26, 0x2A2A33, 0x7A2A26, 0xE8E4DA};

  private final Words words;
  private final Dice dice;
  private final boolean man;
  private final boolean child;
  private final boolean old;
  private final List<Garment> worn = new ArrayList<>();
  private boolean top;
  private boolean legs;
  private boolean shoes;
  private boolean over;

  Outfit(Words words, Dice dice, boolean man, boolean child, boolean old) {
    this.words = words;
    this.dice = dice;
    this.man = man;
    this.child = child;
    this.old = old;
  }

  List<Garment> clothes() {
    for (String said : words.wears()) {
      put(said);
    }
    trade();
    usual();
    worn.sort(java.util.Comparator.comparingInt(g -> layer(g)));
    return worn;
  }

  private static int layer(Garment g) {
    return switch (g.kind()) {
      case TOP -> 0;
      case TROUSERS, SKIRT -> 1;
      case JACKET -> 2;
      case SHOES -> 3;
    };
  }

  private void put(String said) {
    String noun = said.substring(said.lastIndexOf(' ') + 1);
    Optional<Integer> told = colour(said);
    int any = told.orElse(TOPS[dice.below(TOPS.length)]);
    int leg = told.orElse(LEGS[dice.below(LEGS.length)]);
    switch (noun) {
      case "shirt", "blouse", "polo" -> top(shirt(any));
      case "t-shirt", "tshirt", "tee", "top", "jersey" -> top(tee(any));
      case "sweater", "jumper", "pullover", "hoodie", "cardigan", "sweatshirt" -> top(sweater(any));
      case "jacket", "coat", "raincoat", "overcoat", "blazer", "parka", "vest", "robe" ->
          coat(any, noun);
      case "suit", "tuxedo" -> suit(told.orElse(0x2E3440));
      case "dress", "gown" -> dress(any);
      case "skirt", "kilt" -> skirt(leg);
      case "jeans" ->
          legs(Garment.trousers(told.orElse(0x33466B), 1.93, .08, .12).woven("denim", 0xA9B2C2));
      case "trousers", "pants", "slacks", "leggings" -> legs(trousers(leg));
      case "shorts" -> legs(Garment.trousers(leg, .8, .1, .2));
      case "uniform", "overalls" -> suit(told.orElse(0x26324F));
      case "shoes", "boots", "sneakers", "sandals", "slippers", "heels" ->
          shoes(Garment.shoes(told.orElse(0x3A2A20), 0x1E1815, noun.equals("boots") ? .9 : .1));
      default -> {}
    }
  }

  private static Optional<Integer> colour(String said) {
    for (String w : said.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")) {
      Optional<Rgb> c = Colors.find(w);
      if (c.isPresent()) {
        return Optional.of(code(c.get()));
      }
    }
    return Optional.empty();
  }

  private static int code(Rgb c) {
    int out = 0;
    for (double x : new double[] {c.r(), c.g(), c.b()}) {
      double s = x <= 0.0031308 ? 12.92 * x : 1.055 * StrictMath.pow(x, 1 / 2.4) - 0.055;
      out = out << 8 | (int) Math.round(255 * Math.clamp(s, 0, 1));
    }
    return out;
  }

  /** What a trade wears. */
  private void trade() {
    if (words.any("chef", "cook", "baker")) {
      top(shirt(0xF4F2EA));
      legs(trousers(0x3B3F4C));
    } else if (words.any("doctor", "nurse", "scientist", "surgeon")) {
      top(shirt(0x8FB6C9));
      coat(0xF4F4F0, "coat");
    } else if (words.any("policeman", "policewoman", "police", "officer", "pilot")) {
      suit(0x26324F);
    } else if (words.any("firefighter", "fireman")) {
      coat(0xC9A23A, "jacket");
      legs(trousers(0x2B2B2B));
    } else if (words.any(
        "businessman", "businesswoman", "groom", "butler", "detective", "lawyer")) {
      suit(0x2E3440);
    } else if (words.any("bride", "princess", "queen", "ballerina")) {
      dress(words.any("bride") ? 0xF6F4EE : 0xD98FB0);
    } else if (words.any("player", "athlete", "runner", "goalkeeper", "footballer", "jogger")) {
      top(tee(TOPS[dice.below(TOPS.length)]));
      legs(Garment.trousers(LEGS[dice.below(LEGS.length)], .8, .1, .2));
      shoes(Garment.shoes(0xF2F2F2, 0xE4572E, .1));
    }
  }

  private void usual() {
    boolean warm = dice.chance(.3);
    boolean dressed = !man && !child && dice.chance(.3);
    int colour = TOPS[dice.below(TOPS.length)];
    if (dressed && !top && !legs) {
      dress(colour);
    }
    if (child) {
      Garment t = tee(colour);
      top(dice.chance(.5) ? t.woven("stripes", 0xF4E9D8) : t);
      legs(Garment.trousers(LEGS[dice.below(LEGS.length)], dice.chance(.4) ? 1.1 : 1.93, .09, .16));
    }
    top(man || old ? warm ? sweater(colour) : shirt(colour) : warm ? sweater(colour) : tee(colour));
    if (!man && !child && !old && dice.chance(.35)) {
      skirt(LEGS[dice.below(LEGS.length)]);
    }
    int leg = LEGS[dice.below(LEGS.length)];
    legs(
        leg == 0x31466B
            ? Garment.trousers(leg, 1.93, .08, .12).woven("denim", 0xA9B2C2)
            : trousers(leg));
    int shoe = SHOES[dice.below(SHOES.length)];
    shoes(Garment.shoes(shoe, man ? 0x2A211C : 0xEDE8E0, man ? .15 : .02));
  }

  private Garment shirt(int colour) {
    return Garment.top(colour, man ? 1.86 : 1.7, .2, .05, .09, .12).collared(true);
  }

  private Garment tee(int colour) {
    return Garment.top(colour, .58, .18, -.05, man ? .09 : .08, .12);
  }

  private Garment sweater(int colour) {
    return Garment.top(colour, 1.88, .16, 0, .12, .12).woven("knit", colour);
  }

  private Garment trousers(int colour) {
    return Garment.trousers(colour, 1.93, .08, .14);
  }

  private void suit(int colour) {
    top(shirt(0xF2F0EA));
    legs(trousers(colour));
    coat(colour, "jacket");
  }

  private void dress(int colour) {
    if (!top && !legs) {
      top(Garment.top(colour, dice.chance(.5) ? .5 : 1.2, -.2, -.1, .06, .05));
      legs(Garment.skirt(colour, dice.between(.95, 1.5), dice.between(.35, .5)));
    }
  }

  private void skirt(int colour) {
    legs(Garment.skirt(colour, dice.between(.7, 1.2), dice.between(.35, .5)));
  }

  private void top(Garment g) {
    if (!top) {
      worn.add(g);
      top = true;
    }
  }

  private void legs(Garment g) {
    if (!legs) {
      worn.add(g);
      legs = true;
    }
  }

  private void shoes(Garment g) {
    if (!shoes) {
      worn.add(g);
      shoes = true;
    }
  }

  private void coat(int colour, String noun) {
    if (!over) {
      boolean lengthy = noun.endsWith("coat") || noun.equals("robe");
      worn.add(Garment.jacket(colour, lengthy ? .8 : .36, .2));
      over = true;
    }
  }
}
