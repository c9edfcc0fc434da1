package cielo.world.physics;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Joint;
import cielo.world.WorldException;
import com.github.stephengold.joltjni.Body;
import com.github.stephengold.joltjni.ConeConstraintSettings;
import com.github.stephengold.joltjni.DistanceConstraintSettings;
import com.github.stephengold.joltjni.FixedConstraintSettings;
import com.github.stephengold.joltjni.HingeConstraint;
import com.github.stephengold.joltjni.HingeConstraintSettings;
import com.github.stephengold.joltjni.MotorSettings;
import com.github.stephengold.joltjni.PointConstraintSettings;
import com.github.stephengold.joltjni.SliderConstraint;
import com.github.stephengold.joltjni.SliderConstraintSettings;
import com.github.stephengold.joltjni.TwoBodyConstraint;
import com.github.stephengold.joltjni.TwoBodyConstraintSettings;
import com.github.stephengold.joltjni.enumerate.EConstraintSpace;
import com.github.stephengold.joltjni.enumerate.EMotorState;
import org.jspecify.annotations.Nullable;

/** A joint in force: its native constraint between two bodies at their rest poses. */
final class Hold {
  private static final float FREE = 1e9f;

  final Joint joint;
  final @Nullable Rigid a;
  final @Nullable Rigid b;
  private final TwoBodyConstraint constraint;
  private boolean broken;

  private Hold(Joint joint, @Nullable Rigid a, @Nullable Rigid b, TwoBodyConstraint constraint) {
    this.joint = joint;
    this.a = a;
    this.b = b;
    this.constraint = constraint;
  }

  /**
   * @param at where the model stands
   * @param a body of the first link, null = the world
   */
  static Hold make(Solver solver, Joint joint, Pose at, @Nullable Rigid a, @Nullable Rigid b) {
    if (a == null && b == null) {
      throw new WorldException(joint + " joins the world to itself: name at least one link");
    }
    TwoBodyConstraint c = create(settings(joint, at), a, b);
    solver.system.addConstraint(c);
    Hold hold = new Hold(joint, a, b, c);
    if (c instanceof HingeConstraint h && joint instanceof Joint.Hinge j) {
      h.setMaxFrictionTorque((float) j.frictionNm());
    } else if (c instanceof SliderConstraint s && joint instanceof Joint.Slider j) {
      s.setMaxFrictionForce((float) j.frictionN());
    }
    return hold;
  }

  /** A point joint between two bodies, or a body and the world, at a point of the world. */
  static TwoBodyConstraint point(Solver solver, @Nullable Rigid a, Rigid b, Vec3 at) {
    TwoBodyConstraint c = create(settings(new Joint.Point(0, 1, at), Pose.IDENTITY), a, b);
    solver.system.addConstraint(c);
    return c;
  }

  /** Keeps two points of the world, each fixed to its body (null = the world), that near. */
  static void leash(
      Solver solver, @Nullable Rigid a, Vec3 from, @Nullable Rigid b, Vec3 to, double mostM) {
    Joint joint = new Joint.Distance(0, 1, from, to, 0, mostM);
    solver.system.addConstraint(create(settings(joint, Pose.IDENTITY), a, b));
  }

  private static TwoBodyConstraint create(
      TwoBodyConstraintSettings settings, @Nullable Rigid a, @Nullable Rigid b) {
    try (var held = settings.toRef()) {
      return settings.create(
          a == null ? Body.sFixedToWorld() : a.body, b == null ? Body.sFixedToWorld() : b.body);
    }
  }

  private static TwoBodyConstraintSettings settings(Joint joint, Pose at) {
    return switch (joint) {
      case Joint.Hinge j -> hinge(j, at);
      case Joint.Slider j -> slider(j, at);
      case Joint.Point j -> {
        PointConstraintSettings s = new PointConstraintSettings();
        s.setSpace(EConstraintSpace.WorldSpace);
        s.setPoint1(Native.point(at.apply(j.anchor())));
        s.setPoint2(Native.point(at.apply(j.anchor())));
        yield s;
      }
      case Joint.Distance j -> {
        DistanceConstraintSettings s = new DistanceConstraintSettings();
        s.setSpace(EConstraintSpace.WorldSpace);
        s.setPoint1(Native.point(at.apply(j.anchorA())));
        s.setPoint2(Native.point(at.apply(j.anchorB())));
        s.setMinDistance((float) j.minM());
        s.setMaxDistance((float) Math.min(FREE, j.maxM()));
        yield s;
      }
      case Joint.Cone j -> {
        ConeConstraintSettings s = new ConeConstraintSettings();
        Vec3 axis = at.rotation().rotate(j.axis()).unit();
        s.setSpace(EConstraintSpace.WorldSpace);
        s.setPoint1(Native.point(at.apply(j.anchor())));
        s.setPoint2(Native.point(at.apply(j.anchor())));
        s.setTwistAxis1(Native.vec(axis));
        s.setTwistAxis2(Native.vec(axis));
        s.setHalfConeAngle((float) j.halfAngleRad());
        yield s;
      }
      case Joint.Weld j -> {
        FixedConstraintSettings s = new FixedConstraintSettings();
        s.setSpace(EConstraintSpace.WorldSpace);
        s.setPoint1(Native.point(at.apply(j.anchor())));
        s.setPoint2(Native.point(at.apply(j.anchor())));
        yield s;
      }
    };
  }

  private static HingeConstraintSettings hinge(Joint.Hinge j, Pose at) {
    HingeConstraintSettings s = new HingeConstraintSettings();
    Vec3 axis = at.rotation().rotate(j.axis()).unit();
    s.setSpace(EConstraintSpace.WorldSpace);
    s.setPoint1(Native.point(at.apply(j.anchor())));
    s.setPoint2(Native.point(at.apply(j.anchor())));
    s.setHingeAxis1(Native.vec(axis));
    s.setHingeAxis2(Native.vec(axis));
    s.setNormalAxis1(Native.vec(across(axis)));
    s.setNormalAxis2(Native.vec(across(axis)));
    // the engine wants limits round the rest pose, within half a turn; wider ones mean none
    s.setLimitsMin((float) Math.clamp(j.minRad(), -Math.PI, 0));
    s.setLimitsMax((float) Math.clamp(j.maxRad(), 0, Math.PI));
    return s;
  }

  private static SliderConstraintSettings slider(Joint.Slider j, Pose at) {
    SliderConstraintSettings s = new SliderConstraintSettings();
    Vec3 axis = at.rotation().rotate(j.axis()).unit();
    s.setSpace(EConstraintSpace.WorldSpace);
    s.setPoint1(Native.point(at.apply(j.anchor())));
    s.setPoint2(Native.point(at.apply(j.anchor())));
    s.setSliderAxis(Native.vec(axis));
    s.setLimitsMin((float) Math.clamp(j.minM(), -FREE, 0));
    s.setLimitsMax((float) Math.clamp(j.maxM(), 0, FREE));
    return s;
  }

  static Vec3 across(Vec3 axis) {
    return axis.cross(Math.abs(axis.y()) < 0.9 ? Vec3.UP : Vec3.X).unit();
  }

  void drive(Motor motor) {
    switch (constraint) {
      case HingeConstraint h -> {
        h.setMotorState(state(motor));
        tune(h.getMotorSettings(), motor);
        if (motor instanceof Motor.Velocity m) {
          h.setTargetAngularVelocity((float) m.speed());
        } else if (motor instanceof Motor.Angle m) {
          h.setTargetAngle((float) m.target());
        }
      }
      case SliderConstraint s -> {
        s.setMotorState(state(motor));
        tune(s.getMotorSettings(), motor);
        if (motor instanceof Motor.Velocity m) {
          s.setTargetVelocity((float) m.speed());
        } else if (motor instanceof Motor.Angle m) {
          s.setTargetPosition((float) m.target());
        }
      }
      default ->
          throw new WorldException("only hinges and sliders can be driven, this joint is " + joint);
    }
  }

  private static EMotorState state(Motor motor) {
    return switch (motor) {
      case Motor.Off m -> EMotorState.Off;
      case Motor.Velocity m -> EMotorState.Velocity;
      case Motor.Angle m -> EMotorState.Position;
    };
  }

  private static void tune(MotorSettings settings, Motor motor) {
    switch (motor) {
      case Motor.Off m -> {}
      case Motor.Velocity m -> {
        settings.setTorqueLimit((float) m.maxTorque());
        settings.setForceLimit((float) m.maxTorque());
      }
      case Motor.Angle m -> {
        settings.setTorqueLimit((float) m.maxTorque());
        settings.setForceLimit((float) m.maxTorque());
        settings.getSpringSettings().setFrequency((float) m.hz());
        settings.getSpringSettings().setDamping((float) m.damping());
      }
    }
  }

  /** Angle of a hinge, way of a slider, else 0. */
  double place() {
    return switch (constraint) {
      case HingeConstraint h -> h.getCurrentAngle();
      case SliderConstraint s -> s.getCurrentPosition();
      default -> 0;
    };
  }

  boolean broken() {
    return broken;
  }

  void broken(boolean is) {
    broken = is;
    constraint.setEnabled(!is);
  }
}
