package cielo.people;

import cielo.people.body.Build;
import cielo.people.dress.Features;
import cielo.people.dress.Garment;
import cielo.people.dress.Hairdo;
import cielo.scene.Dice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Words and a seed become an individual: what the words leave open, the seed decides, so that the
 * same person comes back in every shot.
 */
final class Wording {
  private final Words words;
  private final String name;
  private final Dice dice;
  private final long seed;
  private final boolean man;
  private final double years;

  private Wording(String name, Words words, long seed) {
    this.name = name;
    this.words = words;
    this.seed = seed;
    dice = Dice.of(seed, "person", name);
    boolean either = dice.chance(.5);
    man = words.any(Words.MEN) || !words.any(Words.WOMEN) && either;
    double adult = dice.between(23, 46);
    years =
        words.any("baby", "infant")
            ? 2
            : words.any("toddler")
                ? 4
                : words.any(Words.CHILDREN)
                    ? dice.between(8, 11)
                    : words.any("teenager", "teen", "teenage")
                        ? 16
                        : words.any(Words.OLD)
                            ? dice.between(68, 76)
                            : words.any("middle-aged")
                                ? 50
                                : words.any("young", "student") ? 22 : adult;
  }

  static Individual of(String name, Words words, long seed) {
    return new Wording(name, words, seed).individual();
  }

  boolean child() {
    return years < 13;
  }

  private Individual individual() {
    double[] origin = origin();
    Build build = build(origin);
    Features features = features(origin);
    List<Garment> clothes = new Outfit(words, dice, man, child(), years > 60).clothes();
    return new Individual(name, build, features, clothes);
  }

  /** Shares of african, asian, caucasian. */
  private double[] origin() {
    double[][] kinds = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}, {.5, 0, .5}, {0, .5, .5}};
    int k =
        words.any("african", "black", "nigerian", "kenyan", "ethiopian")
            ? 0
            : words.any("asian", "chinese", "japanese", "korean", "thai", "vietnamese")
                ? 1
                : words.any(
                        "european", "caucasian", "white", "italian", "blond", "blonde", "german")
                    ? 2
                    : List.of(2, 2, 2, 0, 1, 3, 4).get(dice.below(7));
    return kinds[k];
  }

  private Build build(double[] o) {
    double weight =
        words.any("thin", "slim", "skinny", "slender")
            ? .3
            : words.any("stout", "chubby", "plump")
                ? .75
                : words.any("fat", "overweight", "obese") ? .95 : dice.between(.38, .56);
    double muscle =
        words.any("strong", "muscular", "athletic", "bodybuilder")
            ? .8
            : dice.between(man ? .5 : .42, man ? .66 : .54);
    double height =
        words.any("tall", "giant")
            ? .78
            : words.any("short", "tiny", "small", "little") && !child()
                ? .3
                : dice.between(.42, .58);
    Map<String, Double> d = new LinkedHashMap<>();
    d.put("eyes/*-eye-scale-incr", child() ? .6 : .95);
    d.put("eyes/*-eye-height2-incr", .35);
    d.put("head/head-oval", dice.between(.2, .5));
    if (child()) {
      d.put("cheek/*-cheek-volume-incr", .3);
    } else if (years > 60) {
      d.put("nose/nose-volume-incr", dice.between(.1, .4));
      d.put("ears/*-ear-scale-incr", dice.between(.2, .5));
    } else if (!man) {
      d.put("nose/nose-volume-decr", dice.between(.4, .7));
      d.put("nose/nose-point-up", dice.between(.1, .4));
      d.put("head/head-age-decr", .4);
      d.put("cheek/*-cheek-volume-incr", .4);
      d.put("mouth/mouth-upperlip-volume-incr", .25);
      d.put("mouth/mouth-lowerlip-volume-incr", .25);
    } else {
      d.put("nose/nose-volume-decr", .25);
      d.put("chin/chin-width-incr", dice.between(0, .3));
    }
    vary(d, "nose/nose-scale-vert", .35, "decr", "incr");
    vary(d, "nose/nose-scale-horiz", .35, "decr", "incr");
    vary(d, "nose/nose-curve", .4, "concave", "convex");
    vary(d, "mouth/mouth-scale-horiz", .35, "decr", "incr");
    vary(d, "chin/chin-height", .4, "decr", "incr");
    vary(d, "chin/chin-prominent", .3, "decr", "incr");
    vary(d, "chin/chin-jaw-drop", .3, "decr", "incr");
    vary(d, "head/head-scale-horiz", .25, "decr", "incr");
    vary(d, "head/head-fat", .35, "decr", "incr");
    vary(d, "cheek/*-cheek-bones", .4, "decr", "incr");
    vary(d, "eyes/*-eye-corner1", .4, "down", "up");
    vary(d, "eyes/*-eye-trans", .25, "in", "out");
    vary(d, "forehead/forehead-scale-vert", .3, "decr", "incr");
    double eye = child() ? 1.14 : years > 60 ? 1.08 : man ? 1.20 : 1.30;
    return new Build(
        child() ? years + 2 : years,
        man ? 1 : 0,
        muscle,
        weight,
        height,
        child() ? .6 : dice.between(.65, .9),
        o[0],
        o[1],
        o[2],
        dice.between(.35, .55),
        d,
        child() ? 1.10 : 1.17,
        eye,
        man ? 1.05 : 1);
  }

  /** One of a pair of opposite targets, by the seed. */
  private void vary(Map<String, Double> d, String stem, double most, String minus, String plus) {
    double x = dice.between(-most, most);
    d.merge(stem + "-" + (x < 0 ? minus : plus), Math.abs(x), Math::max);
  }

  private Features features(double[] o) {
    int[] dark = {0x7A4A30, 0x5A3422, 0x9A6242};
    int[] light = {0xE2AC8A, 0xEDBE9E, 0xF0C6A8};
    int[] asian = {0xE3B48C, 0xF0CBA6};
    int skin =
        o[0] == 1
            ? dark[dice.below(3)]
            : o[0] > 0 ? 0xC98E68 : o[1] == 1 ? asian[dice.below(2)] : light[dice.below(3)];
    int[] irises =
        o[2] == 1
            ? new int[] {0x5B3A1E, 0x3E6B4A, 0x4C7A94, 0x5B7C93, 0x6A5A2E}
            : new int[] {0x3A2112, 0x2C1A10, 0x4A2C16};
    int hair = hairColour(o);
    boolean old = years > 60;
    boolean curly = o[0] == 1;
    Hairdo style = style(curly, old);
    double lash = man ? .4 : child() ? .8 : 1.15;
    return new Features(
        skin,
        irises[dice.below(irises.length)],
        style,
        hair,
        old && o[0] > 0 ? 0x8A8680 : hair,
        old ? 1.5 : man ? dice.between(1, 1.3) : dice.between(.75, .95),
        1,
        lash,
        !man && !child() ? o[0] == 1 ? 0x8E3B3F : 0xC9545A : -1,
        child() ? .45 : .36,
        man ? .35 : .5,
        man && !child() && !old ? dice.between(0, .28) : 0,
        seed);
  }

  private int hairColour(double[] o) {
    if (words.any("blond", "blonde", "fair-haired")) {
      return 0xC99A55;
    }
    if (words.any("redhead", "red-haired", "ginger")) {
      return 0x9A4A1E;
    }
    if (years > 60 || words.any("grey-haired", "gray-haired", "white-haired")) {
      return 0xD9D6D0;
    }
    if (words.any("black-haired") || o[0] == 1 || o[1] == 1) {
      return List.of(0x1E1512, 0x15110F, 0x17100D).get(dice.below(3));
    }
    int[] usual = {0x4A2F1E, 0x6B4226, 0x7A3B1E, 0x2A1A12, 0xA87B45, 0x8A4A22};
    return usual[dice.below(usual.length)];
  }

  private Hairdo style(boolean curly, boolean old) {
    if (words.any("bald")) {
      return old ? Hairdo.BALDING : Hairdo.BALD;
    }
    if (words.any("ponytail")) {
      return Hairdo.PONYTAIL;
    }
    if (words.any("curly", "curls", "afro")) {
      return Hairdo.CURLY;
    }
    if (words.any("long-haired")) {
      return Hairdo.LONG;
    }
    Hairdo[] all =
        man
            ? old
                ? new Hairdo[] {Hairdo.BALDING, Hairdo.SIDE_PART, Hairdo.CROP}
                : curly
                    ? new Hairdo[] {Hairdo.CURLY, Hairdo.CROP}
                    : new Hairdo[] {Hairdo.SIDE_PART, Hairdo.CROP, Hairdo.MOP}
            : old
                ? new Hairdo[] {Hairdo.BUN, Hairdo.BOB}
                : curly
                    ? new Hairdo[] {Hairdo.CURLY, Hairdo.BUN}
                    : new Hairdo[] {
                      Hairdo.BOB, Hairdo.LONG, Hairdo.PONYTAIL, Hairdo.BUN, Hairdo.FRINGE_BOB
                    };
    return all[dice.below(all.length)];
  }
}
