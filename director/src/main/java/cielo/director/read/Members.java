package cielo.director.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "one", "the other one", "the big one", "the old man" of two men: members of a group. */
final class Members {
  private final Reading r;

  Members(Reading r) {
    this.r = r;
  }

  /** The member that is meant: by attribute, else the next one not yet taken. */
  @Nullable Thing one(Set<String> attributes, boolean other) {
    List<Thing> recent = r.recent();
    if (!attributes.isEmpty()) {
      for (Thing t : recent) {
        if (!t.dissolved
            && !t.plural
            && !t.hidden
            && attributes.stream().allMatch(a -> has(t, a))) {
          return t;
        }
      }
    }
    for (Thing t : recent) {
      if ((t.plural && !t.hidden) || !t.parts.isEmpty()) {
        return ofGroup(t, attributes, other);
      }
    }
    return ofSingle(recent, attributes, other);
  }

  private static boolean has(Thing t, String attribute) {
    return t.attributes.stream().anyMatch(b -> b.startsWith(attribute) || attribute.startsWith(b));
  }

  private Thing ofGroup(Thing group, Set<String> attributes, boolean other) {
    if (other) {
      for (Thing t : group.parts) {
        if (t != r.lastPart) {
          r.lastPart = t;
          return t;
        }
      }
      return member(group, attributes);
    }
    if (!attributes.isEmpty() || group.parts.isEmpty()) {
      return member(group, attributes);
    }
    return group.parts.getFirst();
  }

  /** "a green one" after "two red balls" or "a red ball": another of the sort. */
  private @Nullable Thing ofSingle(List<Thing> recent, Set<String> attributes, boolean other) {
    Thing like = null;
    for (Thing t : recent) {
      if (!t.dissolved && !t.person && !t.hidden) {
        if (!Sameness.compatible(r.words, t, attributes)) {
          like = t;
          break;
        }
        like = like == null ? t : like;
      }
    }
    if (like == null || (!other && attributes.isEmpty())) {
      return like;
    }
    Thing t = r.add(like.another());
    t.attributes.addAll(attributes);
    return t;
  }

  /** Splits a member off; a group of two that is described twice gives way to its members. */
  Thing member(Thing group, Set<String> attributes) {
    for (Thing t : group.parts) {
      if (!attributes.isEmpty() && t.attributes.containsAll(attributes)) {
        return t;
      }
    }
    if (!Sameness.compatible(r.words, group, attributes)) {
      Thing t = r.add(group.another());
      t.attributes.addAll(attributes);
      return t;
    }
    if (group.count > 0 && group.parts.size() >= group.count) {
      return group.parts.getLast();
    }
    Thing t = r.add(group.another());
    t.attributes.addAll(group.attributes);
    t.attributes.addAll(attributes);
    t.group = group;
    group.parts.add(t);
    r.lastPart = t;
    group.dissolved = group.count == 2 && group.parts.size() >= 2;
    return t;
  }
}
