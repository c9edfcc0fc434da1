package cielo.stage.place;

import cielo.scene.Dice;
import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.place.KeyLight;
import cielo.scene.place.Place;
import cielo.scene.place.Water;
import cielo.scene.screenplay.Placement;
import cielo.scene.screenplay.Role;
import cielo.scene.screenplay.ShotPlan;
import cielo.scene.shape.Model;
import cielo.scene.shape.Spot;
import cielo.stage.cast.Player;
import cielo.stage.cast.Troupe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a place for every player: first those that stand free, big ones first, then those placed by
 * a relation to one that has its place. The camera looks towards -z, so "left of" is towards -x and
 * "behind" towards -z.
 */
public final class Placing {
  private final Place place;
  private final Troupe troupe;
  private final List<Placement> relations;
  private final Dice dice;
  private final Floorplan plan;
  private final Pose[] poses;
  private final double[] support;
  private final Spot stage;
  private final Set<String> wet;
  private final Set<String> busy;
  private final Set<String> grounded;

  private Placing(Place place, Troupe troupe, ShotPlan shot, long seed) {
    this.place = place;
    this.troupe = troupe;
    this.relations = Implied.relations(shot);
    this.dice = Dice.of(seed, "placing");
    this.plan = new Floorplan(place);
    this.poses = new Pose[troupe.players().size()];
    this.support = new double[troupe.players().size()];
    this.stage = place.spot("stage");
    this.wet = Implied.wet(shot);
    this.busy = Implied.busy(shot);
    this.grounded = Implied.grounded(shot);
  }

  /** Places all players of a shot. */
  public static Blocking place(Place place, Troupe troupe, ShotPlan shot, long seed) {
    Placing p = new Placing(place, troupe, shot, seed);
    p.all();
    return new Blocking(
        place,
        troupe,
        Arrays.stream(p.poses).map(Objects::requireNonNull).toList(),
        Arrays.stream(p.support).boxed().toList(),
        Set.of());
  }

  private void all() {
    List<Player> free = new ArrayList<>();
    for (Player p : troupe.players()) {
      if (relationOf(p) == null) {
        free.add(p);
      }
    }
    Player bearer = Fixtures.bearer(place, free);
    if (bearer != null) {
      Vec3 c = stage.centre().withY(0);
      put(bearer, Pose.at(c), 0);
      free.remove(bearer);
    }
    free.removeIf(this::atOwnSpot);
    double cursor = -rowWidth(free) / 2;
    for (Player p : free) { // the prompt's order, left to right
      double w = footprint(p);
      Role role = role(p);
      if (p.member() > 0 && !Arrangement.of(role).isEmpty()) {
        arrange(p, role);
      } else if (bearer != null && Fixtures.fits(p, box(bearer))) {
        on(p, bearer, box(bearer));
      } else {
        Vec3 middle = Arrangement.middle(role, p, troupe.of(role.id()).size());
        standFree(p, cursor + w / 2 - middle.x());
        cursor += w + gap(p);
      }
    }
    for (int round = 0; round < 4; round++) {
      for (Player p : troupe.players()) {
        Placement r = relationOf(p);
        if (poses[p.index()] == null && r != null && placed(r.b())) {
          relate(p, r);
        }
      }
    }
    for (Player p : troupe.players()) {
      if (poses[p.index()] == null) {
        standFree(p, 0);
      }
    }
  }

  /** Things that the set has spots for ("pin 1") stand there. */
  private boolean atOwnSpot(Player p) {
    List<Vec3> spots = Fixtures.spots(place, p, troupe.of(p.role()).size());
    if (!spots.isEmpty()) {
      Vec3 at = spots.get(p.member());
      put(p, Pose.at(at), at.y());
    }
    return !spots.isEmpty();
  }

  private Box box(Player p) {
    return p.model().bounds().moved(Objects.requireNonNull(poses[p.index()]));
  }

  private double rowWidth(List<Player> free) {
    double w = 0;
    for (Player p : free) {
      if (Arrangement.of(role(p)).isEmpty() || p.member() == 0) {
        w += footprint(p) + gap(p);
      }
    }
    return w;
  }

  private static double footprint(Player p) {
    return Math.max(p.size().x(), p.size().z() * 0.8);
  }

  private static double gap(Player p) {
    return Math.max(0.03, 0.35 * footprint(p));
  }

  /** Over the water nearest to the stage; what floats lies a third deep in it. */
  private void launch(Player p, double x) {
    Water water = Objects.requireNonNull(place.water());
    Box a = water.area();
    // away from the bank, where it is deep enough to sink
    double deep = p.model().stands() == Model.Stands.WATER ? 0 : Math.min(2.5, 0.15 * a.size().z());
    double margin = 0.4 + deep + 0.75 * Math.max(p.size().x(), p.size().z());
    double z =
        Math.clamp(
            stage.centre().z(),
            low(a.min().z(), a.max().z(), margin),
            high(a.min().z(), a.max().z(), margin));
    double px =
        Math.clamp(
            stage.centre().x() + x,
            low(a.min().x(), a.max().x(), margin),
            high(a.min().x(), a.max().x(), margin));
    double y = water.level() - 0.3 * p.size().y();
    put(p, Pose.facing(new Vec3(px, y, z), yaw(p)), water.level());
  }

  private static double low(double min, double max, double margin) {
    return Math.min(min + margin, (min + max) / 2);
  }

  private static double high(double min, double max, double margin) {
    return Math.max(max - margin, (min + max) / 2);
  }

  private void standFree(Player p, double x) {
    boolean afloat = p.model().stands() == Model.Stands.WATER || wet.contains(p.role());
    if (afloat && place.water() != null) {
      launch(p, x);
      return;
    }
    double y = Fixtures.bare(place) ? 0 : stage.centre().y();
    boolean up = p.model().stands() == Model.Stands.AIR && !grounded.contains(p.role());
    double lift = up ? airHeight(p) : 0;
    double z = stage.centre().z() + (dice.unit() - 0.5) * 0.3 * p.size().z();
    if (up && p.size().y() > 3) {
      z -= 2.2 * p.size().y(); // far enough to be seen whole
    }
    double limitX = Math.max(0.1, stage.halfX() - p.size().x() / 2);
    for (int ring = 0; ring < 60; ring++) {
      double dx = ring == 0 ? 0 : (ring % 2 == 0 ? 1 : -1) * ((ring + 1) / 2) * 0.5 * gap(p);
      double dz = -0.25 * p.size().z() * (ring / 8);
      double px = Math.clamp(stage.centre().x() + x + dx, -limitX, limitX);
      Pose at = Pose.facing(new Vec3(px, y + lift, z + dz), yaw(p));
      if (plan.free(p, at)) {
        put(p, at, y);
        return;
      }
    }
    put(p, Pose.facing(new Vec3(stage.centre().x() + x, y + lift, z), yaw(p)), y);
  }

  /** Small things hover at eye height; large ones low over the ground, so that one sees them. */
  private static double airHeight(Player p) {
    double h = p.size().y();
    return h < 1 ? 1.2 : 1 + 0.3 * h;
  }

  /** A little turn shows three-quarters of a thing; people and signs face the camera. */
  private double yaw(Player p) {
    Role role = role(p);
    if (Arrangement.inRow(role)) {
      return p.size().z() < 0.6 * p.size().x() ? Math.PI / 2 : 0; // thin things face along the row
    }
    if (!Arrangement.of(role).isEmpty()) {
      return 0;
    }
    return switch (p.model().stands()) {
      case WALL, CEILING -> 0;
      case ROAD -> -0.9 + 0.2 * dice.unit();
      default -> p.kind() == Role.Kind.PERSON ? 0.15 * dice.normal() : quarter(p);
    };
  }

  /** Long things (animals, cutlery, skis) show their flank, the one that the light falls on. */
  private double quarter(Player p) {
    boolean lengthwise = p.size().z() > 1.35 * p.size().x();
    if (!lengthwise) {
      return 0.35 + 0.2 * dice.unit();
    }
    KeyLight sun = place.sun();
    return (sun != null && sun.to().x() > 0 ? -1 : 1) * (0.9 + 0.2 * dice.unit());
  }

  /** Members of a stack, row, pile or circle, relative to the first member. */
  private void arrange(Player p, Role role) {
    Player head = troupe.of(role.id()).getFirst();
    Pose first = Objects.requireNonNull(poses[head.index()]);
    double loose = Arrangement.heap(role) ? 0.013 * p.size().x() : 0; // heaps are not quite square
    Vec3 jitter = new Vec3(loose * dice.normal(), 0, loose * dice.normal());
    Vec3 at =
        first
            .position()
            .plus(jitter)
            .plus(Arrangement.offset(role, p, troupe.of(role.id()).size()));
    put(p, new Pose(at, first.rotation()), support[head.index()]);
  }

  private void relate(Player p, Placement r) {
    List<Player> bs = troupe.of(r.b());
    Player b = bs.get(Math.min(p.member(), bs.size() - 1));
    Box box = b.model().bounds().moved(poses[b.index()]);
    Vec3 s = p.size();
    double floor = support[b.index()];
    double out = 0.5 * s.x() + 0.06 + 0.12 * Math.max(s.x(), 0.4 * box.size().x());
    double deep = 0.5 * s.z() + 0.06 + 0.12 * s.z();
    Vec3 c = box.centre();
    switch (r.relation()) {
      case ON -> {
        if (p.member() > 0 && !Arrangement.of(role(p)).isEmpty()) {
          arrange(p, role(p));
        } else {
          on(p, b, box);
        }
      }
      case IN -> in(p, b, box);
      case UNDER -> settle(p, new Vec3(c.x(), floor, c.z()), floor);
      case ABOVE, HANGING_FROM ->
          settle(p, new Vec3(c.x(), box.max().y() + 0.25 * Math.max(s.y(), 0.3), c.z()), floor);
      case BEHIND ->
          settle(p, new Vec3(c.x() + 0.25 * box.size().x(), floor, box.min().z() - deep), floor);
      case IN_FRONT -> settle(p, new Vec3(c.x(), floor, box.max().z() + deep), floor);
      case LEFT_OF -> settle(p, new Vec3(box.min().x() - out, floor, c.z()), floor);
      case RIGHT_OF -> settle(p, new Vec3(box.max().x() + out, floor, c.z()), floor);
      case AGAINST, NEAR, NEXT_TO, AROUND, FACING, BETWEEN -> {
        double side = p.member() % 2 == 0 ? 1 : -1;
        double x = side > 0 ? box.max().x() + out : box.min().x() - out;
        settle(p, new Vec3(x, floor, c.z() + 0.1 * s.z()), floor);
      }
    }
  }

  /** On top: over the largest surface spot of the carrier, let down until it touches. */
  private void on(Player p, Player b, Box box) {
    Pose carrier = Objects.requireNonNull(poses[b.index()]);
    Spot best = null;
    for (Spot spot : b.model().spots()) {
      if (spot.kind() == Spot.Kind.SURFACE
          && (best == null || spot.halfX() * spot.halfZ() > best.halfX() * best.halfZ())) {
        best = spot;
      }
    }
    Box own = b.model().bounds();
    Role role = role(p);
    Vec3 back = Arrangement.middle(role, p, troupe.of(role.id()).size());
    Vec3 middle = (best == null ? own.centre() : best.centre()).minus(back);
    double hx = best == null ? 0.35 * own.size().x() : best.halfX();
    double hz = best == null ? 0.35 * own.size().z() : best.halfZ();
    Vec3 s = p.size();
    double roomX = Math.max(0, hx - 0.5 * s.x());
    double roomZ = Math.max(0, hz - 0.5 * s.z());
    for (int k = 0; k < 40; k++) {
      // several things on one carrier stand side by side, the first of them in the middle
      double away = 0.16 * k * Math.max(s.x(), s.z());
      double turn = 2.4 * k + dice.unit();
      double u = Math.clamp(away * StrictMath.cos(turn), -roomX, roomX);
      double v = Math.clamp(0.6 * away * StrictMath.sin(turn), -roomZ, roomZ);
      Vec3 local = middle.plus(new Vec3(u, 0, v));
      // who sits leans against the back: only the middle of a body counts on a seat
      double share = best != null && best.name().equals("seat") && s.y() > .7 ? .15 : .5;
      double top = Relief.under(b.model(), local, s.x() * share, s.z() * share, own.max().y());
      Vec3 at = carrier.apply(local.withY(top));
      Pose pose = Pose.facing(at, yaw(p));
      if (plan.free(p, pose, box) || k == 39) {
        put(p, pose, at.y());
        return;
      }
    }
  }

  /** Inside: at the opening's axis just above the bottom, or afloat in water. */
  private void in(Player p, Player b, Box box) {
    if (place.water() != null && box.size().y() < 0.01) {
      settle(
          p,
          new Vec3(box.centre().x(), place.water().level(), box.centre().z()),
          place.water().level());
      return;
    }
    double bottom = box.min().y() + Math.min(0.02, 0.1 * box.size().y());
    double jitter = 0.12 * Math.max(0, box.size().x() - p.size().x());
    Vec3 at =
        new Vec3(
            box.centre().x() + jitter * (dice.unit() * 2 - 1),
            bottom + p.member() * p.size().y() * 1.01,
            box.centre().z() + jitter * (dice.unit() * 2 - 1));
    put(p, Pose.facing(at, yaw(p)), bottom);
  }

  private void settle(Player p, Vec3 wish, double floor) {
    Vec3 c = wish;
    for (int k = 0; k < 24; k++) {
      Pose at = Pose.facing(c, yaw(p));
      if (plan.free(p, at)) {
        put(p, at, floor);
        return;
      }
      double away = 0.06 * (1 + k / 4) * Math.max(0.3, p.size().x());
      double angle = k * 1.57;
      c = wish.plus(new Vec3(away * StrictMath.cos(angle), 0, away * StrictMath.sin(angle)));
    }
    put(p, Pose.facing(wish, yaw(p)), floor);
  }

  private void put(Player p, Pose at, double floor) {
    // a thing's origin is the middle of its base; the base must not sink into what carries it
    Pose pose = new Pose(at.position().plus(new Vec3(0, 0.0005, 0)), at.rotation());
    poses[p.index()] = pose;
    support[p.index()] = floor;
    plan.take(p, pose);
  }

  private boolean placed(String role) {
    List<Player> all = troupe.of(role);
    return !all.isEmpty() && all.stream().allMatch(q -> poses[q.index()] != null);
  }

  /** What belongs on a table and does nothing else lies on the table that others lie on. */
  private @Nullable Placement shared(Player p) {
    boolean small =
        switch (p.model().stands()) {
          case TABLE, HAND -> true;
          case FLOOR, WALL, CEILING, ROAD, WATER, AIR -> false;
        };
    for (Placement r : relations) {
      boolean other = r.relation() == Placement.Relation.ON && !r.b().equals(p.role());
      if (small && other && !busy.contains(p.role()) && troupe.has(r.b())) {
        return new Placement(p.role(), Placement.Relation.ON, r.b());
      }
    }
    return null;
  }

  private @Nullable Placement relationOf(Player p) {
    for (Placement r : relations) {
      if (r.a().equals(p.role()) && !r.b().equals(r.a()) && troupe.has(r.b())) {
        return r;
      }
    }
    boolean carries = relations.stream().anyMatch(r -> r.b().equals(p.role()));
    return carries ? null : shared(p);
  }

  private Role role(Player p) {
    for (Role r : troupe.roles()) {
      if (r.id().equals(p.role())) {
        return r;
      }
    }
    throw new IllegalStateException(p.role());
  }
}
