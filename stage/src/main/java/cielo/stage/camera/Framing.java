package cielo.stage.camera;

import cielo.scene.camera.CameraIntent;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.CameraIntent.Size;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * What a shot frames: one box that holds all, or a mover that is followed from an establishing
 * frame to a close one.
 *
 * @param leader the mover that is followed (everything, when nothing is)
 * @param wide frame at the start
 * @param close frame after the push in; equal to {@code wide} when nothing is followed
 */
record Framing(boolean follow, Subject leader, Box wide, Box close) {
  /*
   * A frame of height H and width aspect H shows a thing of area A as A / (aspect H^2) of the
   * picture: the smallest thing says how tall the frame may be. If everything over the whole shot
   * fits in, one frame holds all. Else large still things are cropped to what is round the small
   * ones. Else the camera starts on (nearly) everything and moves in on the mover.
   */
  private static final double FILL = 0.62;

  /** The ways to frame these roles (each a list of its things), the best first. */
  static List<Framing> of(List<List<Subject>> roles, CameraIntent intent, double aspect) {
    List<Subject> parts = roles.stream().flatMap(List::stream).toList();
    Subject all = Subject.together(parts);
    Subject leader = leader(roles, all);
    Box over = all.over();
    double share = area(intent.size());
    double most = share(intent.size(), leader);
    for (List<Subject> role : roles) {
      most = Math.min(most, tallest(role, share, aspect));
    }
    boolean follow = intent.moves().contains(Move.FOLLOW);
    boolean fixed = intent.moves().contains(Move.STATIC);
    List<Framing> out = new ArrayList<>();
    if (!follow && height(over, aspect) <= most) {
      out.add(new Framing(false, all, over, over));
      return out;
    }
    Box cropped = cropped(roles, height(over, aspect), most, share, aspect);
    if (!follow && cropped != null) {
      out.add(new Framing(false, all, cropped, cropped));
    }
    out.add(fixed ? new Framing(false, all, over, over) : following(leader, over, most, aspect));
    return out;
  }

  /** Everything as it is between two act times: the mover comes into the picture. */
  static Framing between(List<List<Subject>> roles, double from, double to) {
    Subject all = Subject.together(roles.stream().flatMap(List::stream).toList());
    Box box = all.at(from);
    for (int i = 1; i <= 12; i++) {
      box = box.union(all.at(from + (to - from) * i / 12));
    }
    return new Framing(false, all, box, box);
  }

  /** One role from near by: still if it keeps its place, else followed. */
  static Framing close(Subject role, double aspect) {
    double tall = tallest(List.of(role), 0.022, aspect);
    Box over = role.over();
    if (height(over, aspect) <= 1.4 * tall) {
      double grow = Math.max(0, 0.5 * (FILL * tall - over.size().y()));
      Box box = over.grow(Math.min(grow, 0.6 * role.size().length()));
      return new Framing(false, role, box, box);
    }
    Box box = Box.around(role.at(role.time(0)).centre(), half(role.size(), tall, aspect));
    return new Framing(true, role, box, box);
  }

  /** Large things that stay cropped to what is round the small ones; null if that does not do. */
  private static @org.jspecify.annotations.Nullable Box cropped(
      List<List<Subject>> roles, double whole, double most, double share, double aspect) {
    Box tight = null;
    List<Subject> large = new ArrayList<>();
    for (List<Subject> role : roles) {
      Subject one = Subject.together(role);
      boolean roomy = tallest(role, share, aspect) > 1.7 * most;
      if (roomy && one.still()) {
        large.add(one);
      } else {
        tight = tight == null ? one.over() : tight.union(one.over());
      }
    }
    if (tight == null || large.isEmpty() || height(tight, aspect) > Math.max(most, 0.6 * whole)) {
      return null;
    }
    double y = 0.5 * FILL * 0.92 * Math.max(most, height(tight, aspect));
    Vec3 s = tight.size();
    Vec3 half =
        new Vec3(
            Math.max(0.5 * s.x(), y * aspect),
            Math.max(0.5 * s.y(), y),
            Math.max(0.5 * s.z(), 0.8 * y));
    Box region = Box.around(tight.centre(), half);
    Box frame = tight;
    for (Subject l : large) {
      Box b = l.over();
      if (!b.overlaps(region)) {
        return null;
      }
      frame = frame.union(new Box(max(b.min(), region.min()), min(b.max(), region.max())));
    }
    return frame;
  }

  private static Framing following(Subject leader, Box over, double most, double aspect) {
    Box close = Box.around(over.centre(), half(leader.size(), most, aspect));
    Vec3 o = over.size();
    Vec3 half = close.size().times(0.5);
    double share = Math.min(1, 2.2 * half.length() / (0.5 * o.length()));
    Vec3 start = leader.at(leader.time(0)).centre();
    Vec3 first = over.centre().lerp(start, 1 - share);
    // what rises far is first seen where it stands
    first = first.withY(Math.clamp(first.y(), start.y() - half.y(), start.y() + 0.6 * half.y()));
    return new Framing(true, leader, Box.around(first, o.times(0.5 * share)), close);
  }

  /** Half extents of a box round a thing so that its frame is {@code tall}, or as it needs. */
  private static Vec3 half(Vec3 size, double tall, double aspect) {
    double side = FILL * Math.max(tall, 1.3 * Math.max(size.y(), size.x() / aspect));
    return new Vec3(
        0.5 * Math.max(size.x(), side * Math.min(aspect, 1.2)),
        0.5 * Math.max(size.y(), side),
        0.25 * side);
  }

  /** Height of the frame that holds a box. */
  private static double height(Box b, double aspect) {
    Vec3 o = b.size();
    return Math.max(o.y(), Math.max(o.x(), 0.6 * o.z()) / aspect) / FILL;
  }

  /** Height of the frame in which the things of a role cover {@code share}. */
  private static double tallest(List<Subject> role, double share, double aspect) {
    double area = 0;
    double one = Double.MAX_VALUE; // of many, each must still be told apart
    for (Subject s : role) {
      Vec3 v = s.size();
      one = Math.min(one, Math.max(v.y(), 0.6 * Math.max(v.x(), v.z())) / (10 * share));
      boolean flat = v.y() < 0.15 * Math.max(v.x(), v.z());
      area += 0.36 * v.y() * (v.x() + v.z()) + (flat ? 0.3 : 0.12) * v.x() * v.z();
    }
    double all = Math.sqrt(area / (share * aspect));
    return role.size() > 2 ? Math.min(all, one) : all;
  }

  /** Of the first role that moves, the thing that goes furthest; everything when nothing moves. */
  private static Subject leader(List<List<Subject>> roles, Subject all) {
    for (List<Subject> role : roles) {
      Subject best = null;
      double most = 0.3;
      for (Subject s : role) {
        double way = s.travelled() / Math.max(0.05, s.size().length());
        if (way > most) {
          most = way;
          best = s;
        }
      }
      if (best != null) {
        return role.size() > 2 ? Subject.together(role) : best;
      }
    }
    return all;
  }

  /** Least share of the picture that each thing covers. */
  private static double area(Size size) {
    return switch (size) {
      case EXTREME_CLOSE_UP -> 0.2;
      case CLOSE_UP -> 0.06;
      case MEDIUM -> 0.02;
      case FULL, AUTO -> 0.0085;
      case WIDE -> 0.003;
    };
  }

  /** Tallest frame for the mover: large things want to be seen larger. */
  private static double share(Size size, Subject leader) {
    Vec3 s = leader.size();
    double tall = Math.max(s.y(), 0.5 * Math.max(s.x(), s.z()));
    return switch (size) {
      case EXTREME_CLOSE_UP -> tall / 0.6;
      case CLOSE_UP -> tall / 0.4;
      case MEDIUM -> tall / 0.22;
      case FULL, AUTO -> tall / (tall < 0.6 ? 0.1 : 0.2);
      case WIDE -> tall / 0.06;
    };
  }

  private static Vec3 max(Vec3 a, Vec3 b) {
    return new Vec3(Math.max(a.x(), b.x()), Math.max(a.y(), b.y()), Math.max(a.z(), b.z()));
  }

  private static Vec3 min(Vec3 a, Vec3 b) {
    return new Vec3(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.min(a.z(), b.z()));
  }
}
