package cielo.world.physics;

import cielo.scene.Dice;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Soft;
import com.github.stephengold.joltjni.Body;
import com.github.stephengold.joltjni.CollisionGroup;
import com.github.stephengold.joltjni.Face;
import com.github.stephengold.joltjni.SoftBodyCreationSettings;
import com.github.stephengold.joltjni.SoftBodyMotionProperties;
import com.github.stephengold.joltjni.SoftBodySharedSettings;
import com.github.stephengold.joltjni.Vertex;
import com.github.stephengold.joltjni.VertexAttributes;
import com.github.stephengold.joltjni.enumerate.EActivation;
import com.github.stephengold.joltjni.enumerate.EBendType;
import com.github.stephengold.joltjni.enumerate.ELraType;
import com.github.stephengold.joltjni.readonly.ConstVertexAttributes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sheet as native soft body, with its own wind and pins that follow the model's first link. */
final class Cloth implements Limp {
  /*
   * Wind per triangle: a flat plate, 1/2 rho C A |w| (w . n) n with w the air relative to the
   * triangle, as impulses on its three vertices (in calm air this is the drag that makes cloth sink
   * slowly). A hanging sheet that is exactly flat would never fold: its free vertices start with up to
   * 3 cm/s across. Pinned vertices have no inverse mass and move by their velocity: it is set so that they
   * meet the link at the end of the step.
   */
  private static final double CN = 1.2;
  private static final float STRETCH = 1e-6f;
  private static final float SHEAR = 1e-5f;
  private static final float BEND = 1e-3f;
  private static final float RADIUS_M = 0.005f;
  private static final float DAMPING = 0.05f;
  private static final int ITERATIONS = 4;
  private static final double STIR_MS = 0.03;

  private final Soft.Sheet sheet;
  private final Solver solver;
  private final Body body;
  private final long[] vertex;
  private final Vec3[] rest; // model space
  private final @Nullable Rigid holder;
  private final Wind wind;
  private final double air;
  private final float dt;

  /**
   * @param holder link that the pins follow, null = they stay
   * @param air density, kg/m3
   */
  Cloth(
      Solver solver,
      Soft.Sheet sheet,
      Pose at,
      @Nullable Rigid holder,
      @Nullable CollisionGroup group,
      Wind wind,
      double air,
      float dt) {
    this.solver = solver;
    this.sheet = sheet;
    this.holder = holder;
    this.wind = wind;
    this.air = air;
    this.dt = dt;
    rest = restOf(sheet);
    body = make(at, group);
    SoftBodyMotionProperties motion = (SoftBodyMotionProperties) body.getMotionProperties();
    vertex = new long[rest.length];
    for (int i = 0; i < vertex.length; i++) {
      vertex[i] = motion.getVertex(i).va();
    }
    Memory.checkVertex(motion.getVertex(rest.length - 1));
    stir(at);
  }

  private void stir(Pose at) {
    Vec3 across = at.rotation().rotate(sheet.at().rotation().rotate(Vec3.Z));
    Dice dice = Dice.of(vertex.length, "stir", sheet.name());
    for (long v : vertex) {
      double dv = dice.between(-STIR_MS, STIR_MS);
      if (Memory.f(v + Memory.VERTEX_INVERSE_MASS) > 0) {
        Memory.vector(v + Memory.VERTEX_VELOCITY, across.times(dv));
      }
    }
  }

  private static Vec3[] restOf(Soft.Sheet s) {
    Vec3[] out = new Vec3[s.columns() * s.rows()];
    for (int j = 0; j < s.rows(); j++) {
      for (int i = 0; i < s.columns(); i++) {
        double x = (i / (s.columns() - 1.0) - 0.5) * s.widthM();
        double y = -(j / (s.rows() - 1.0)) * s.heightM();
        out[j * s.columns() + i] = s.at().apply(new Vec3(x, y, 0));
      }
    }
    return out;
  }

  private Body make(Pose at, @Nullable CollisionGroup group) {
    SoftBodySharedSettings shared = new SoftBodySharedSettings();
    try (var held = shared.toRef()) {
      Vec3 origin = at.apply(sheet.at().position());
      double mass = sheet.kgM2() * sheet.widthM() * sheet.heightM() / rest.length;
      Set<Integer> pins = new HashSet<>(sheet.pinned());
      for (int i = 0; i < rest.length; i++) {
        try (Vertex v = new Vertex()) {
          v.setPosition(Native.vec(at.apply(rest[i]).minus(origin)));
          v.setInvMass(pins.contains(i) ? 0 : (float) (1 / mass));
          shared.addVertex(v);
        }
      }
      int nx = sheet.columns();
      for (int j = 0; j < sheet.rows() - 1; j++) {
        for (int i = 0; i < nx - 1; i++) {
          int a = j * nx + i;
          face(shared, a, a + nx, a + 1);
          face(shared, a + 1, a + nx, a + nx + 1);
        }
      }
      ELraType leash = pins.isEmpty() ? ELraType.None : ELraType.EuclideanDistance;
      try (VertexAttributes va = new VertexAttributes(STRETCH, SHEAR, BEND, leash)) {
        shared.createConstraints(new ConstVertexAttributes[] {va}, EBendType.Distance);
      }
      shared.setVertexRadius(RADIUS_M);
      shared.optimize();
      try (SoftBodyCreationSettings b =
          new SoftBodyCreationSettings(
              shared, Native.point(origin), Native.quat(Quat.IDENTITY), Solver.MOVING)) {
        b.setFriction((float) sheet.material().matter().friction());
        b.setRestitution(0);
        b.setLinearDamping(DAMPING);
        b.setNumIterations(ITERATIONS);
        b.setAllowSleeping(false);
        if (group != null) {
          b.setCollisionGroup(group);
        }
        Body made = solver.bodies.createSoftBody(b);
        solver.bodies.addBody(made, EActivation.Activate);
        return made;
      }
    }
  }

  private static void face(SoftBodySharedSettings s, int a, int b, int c) {
    try (Face f = new Face()) {
      f.setVertex(0, a);
      f.setVertex(1, b);
      f.setVertex(2, c);
      s.addFace(f);
    }
  }

  @Override
  public int points() {
    return vertex.length;
  }

  @Override
  public void read(float[] out, int offset) {
    Vec3 centre = Memory.centre(body.va());
    for (int i = 0; i < vertex.length; i++) {
      Vec3 p = Memory.vector(vertex[i] + Memory.VERTEX_AT).plus(centre);
      out[offset + 3 * i] = (float) p.x();
      out[offset + 3 * i + 1] = (float) p.y();
      out[offset + 3 * i + 2] = (float) p.z();
    }
  }

  @Override
  public void act(double t) {
    if (holder != null && !holder.fixed()) {
      follow(holder);
    }
    if (air == 0) {
      return;
    }
    Vec3 centre = Memory.centre(body.va());
    int nx = sheet.columns();
    for (int j = 0; j < sheet.rows() - 1; j++) {
      for (int i = 0; i < nx - 1; i++) {
        int o = j * nx + i;
        Vec3 gust = wind.at(centre.plus(Memory.vector(vertex[o] + Memory.VERTEX_AT)), t);
        blow(vertex[o], vertex[o + nx], vertex[o + 1], gust);
        blow(vertex[o + 1], vertex[o + nx], vertex[o + nx + 1], gust);
      }
    }
  }

  private void follow(Rigid link) {
    Pose now = link.pose();
    Vec3 v = link.velocity();
    Vec3 w = link.spin();
    double angle = w.length() * dt;
    var turned = angle > 0 ? Quat.about(w, angle).times(now.rotation()) : now.rotation();
    Pose next = new Pose(now.position().plus(v.times(dt)), turned);
    Pose model = next.times(link.link.rest().inverse());
    Vec3 centre = Memory.centre(body.va());
    for (int i : sheet.pinned()) {
      Vec3 at = Memory.vector(vertex[i] + Memory.VERTEX_AT).plus(centre);
      Memory.vector(
          vertex[i] + Memory.VERTEX_VELOCITY, model.apply(rest[i]).minus(at).times(1 / dt));
    }
  }

  private void blow(long a, long b, long c, Vec3 gust) {
    Vec3 pa = Memory.vector(a + Memory.VERTEX_AT);
    Vec3 area =
        Memory.vector(b + Memory.VERTEX_AT)
            .minus(pa)
            .cross(Memory.vector(c + Memory.VERTEX_AT).minus(pa));
    double twice = area.length();
    if (twice < 1e-10) {
      return;
    }
    Vec3 n = area.times(1 / twice);
    Vec3 own =
        Memory.vector(a + Memory.VERTEX_VELOCITY)
            .plus(Memory.vector(b + Memory.VERTEX_VELOCITY))
            .plus(Memory.vector(c + Memory.VERTEX_VELOCITY))
            .times(1 / 3.0);
    Vec3 w = gust.minus(own);
    double through = w.dot(n);
    double impulse = 0.5 * air * CN * twice / 2 * w.length() * through * dt / 3;
    push(a, n, impulse, through);
    push(b, n, impulse, through);
    push(c, n, impulse, through);
  }

  private static void push(long v, Vec3 n, double impulse, double through) {
    double dv = impulse * Memory.f(v + Memory.VERTEX_INVERSE_MASS);
    double most = Math.abs(through) / 3; // three corners at most stop the flow through the face
    Vec3 old = Memory.vector(v + Memory.VERTEX_VELOCITY);
    Memory.vector(v + Memory.VERTEX_VELOCITY, old.plus(n.times(Math.clamp(dv, -most, most))));
  }

  @Override
  public void put(Pose at) {
    Vec3 centre = Memory.centre(body.va());
    for (int i = 0; i < vertex.length; i++) {
      Memory.vector(vertex[i] + Memory.VERTEX_AT, at.apply(rest[i]).minus(centre));
      Memory.vector(vertex[i] + Memory.VERTEX_VELOCITY, Vec3.ZERO);
    }
    stir(at);
  }

  @Override
  public void close() {
    solver.bodies.removeBody(body.getId());
    solver.bodies.destroyBody(body.getId());
  }
}
