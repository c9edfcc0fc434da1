package cielo.director.read;

import cielo.scene.screenplay.Primitive;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of primitives, written as names between spaces. */
final class Primitives {
  private Primitives() {}

  static Set<Primitive> of(String names) {
    EnumSet<Primitive> set = EnumSet.noneOf(Primitive.class);
    for (String name : names.split(" ")) {
      set.add(Primitive.valueOf(name));
    }
    return Collections.unmodifiableSet(set);
  }
}
