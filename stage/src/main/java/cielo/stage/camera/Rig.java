package cielo.stage.camera;

import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.View;
import cielo.scene.geometry.Vec3;
import java.util.List;

/**
 * A solved camera of one shot: a base position on a sphere round the aim, and the moves as pure
 * functions of the share of the shot that has passed.
 *
 * @param aim what it looks at when it does not follow
 * @param azimuthRad from +z towards +x
 * @param followed the aim moves from the frame's middle to the subject, and the camera from
 *     distance to closer
 * @param settled it follows closely from the start
 */
record Rig(
    Subject subject,
    boolean followed,
    boolean settled,
    Vec3 aim,
    double azimuthRad,
    double elevationRad,
    double distance,
    double closer,
    Lens lens,
    List<Move> moves,
    double apertureM,
    double breath,
    double shutterS,
    cielo.scene.geometry.Box free) {

  /** The view at act time {@code t}, share {@code f} of the shot. */
  View at(double t, double f, double filmTime) {
    double e = f * f * (3 - 2 * f);
    double az = azimuthRad;
    double el = elevationRad;
    double in = settled ? 1 : Math.clamp(f / 0.45, 0, 1);
    double push = followed ? in * in * (3 - 2 * in) : 0;
    double d = (distance + (closer - distance) * push) * (1 - breath * (e - 0.5));
    Vec3 look = followed ? aim.lerp(subject.smooth(t), 0.35 + 0.65 * push) : aim;
    Lens with = lens;
    Vec3 shiftLook = Vec3.ZERO;
    Vec3 shiftEye = Vec3.ZERO;
    Vec3 right = new Vec3(StrictMath.cos(az), 0, -StrictMath.sin(az));
    double span = 0.42 * d;
    for (Move m : moves) {
      double c = e - 0.5;
      switch (m) {
        case PAN_LEFT -> shiftLook = shiftLook.plus(right.times(-span * 2 * c));
        case PAN_RIGHT -> shiftLook = shiftLook.plus(right.times(span * 2 * c));
        case TILT_UP -> shiftLook = shiftLook.plus(Vec3.UP.times(span * 1.4 * c));
        case TILT_DOWN -> shiftLook = shiftLook.plus(Vec3.UP.times(-span * 1.4 * c));
        case ZOOM_IN -> with = new Lens(with.focalMm() * (0.75 + 0.75 * e), with.aspect());
        case ZOOM_OUT -> with = new Lens(with.focalMm() * (1.5 - 0.75 * e), with.aspect());
        case DOLLY_IN -> d *= 1.35 - 0.6 * e;
        case DOLLY_OUT -> d *= 0.8 + 0.75 * e;
        case TRUCK_LEFT -> shiftEye = shiftEye.plus(right.times(-span * 1.6 * c));
        case TRUCK_RIGHT -> shiftEye = shiftEye.plus(right.times(span * 1.6 * c));
        case CRANE_UP -> el += 0.5 * c + 0.15;
        case CRANE_DOWN -> el -= 0.5 * c - 0.15;
        case ORBIT -> az += 1.9 * c;
        case HANDHELD -> shiftLook = shiftLook.plus(shake(filmTime).times(0.012 * d));
        case STATIC, FOLLOW, RACK_FOCUS -> {}
      }
    }
    Vec3 back =
        new Vec3(
            StrictMath.sin(az) * StrictMath.cos(el),
            StrictMath.sin(el),
            StrictMath.cos(az) * StrictMath.cos(el));
    Vec3 eye = clamp(look.plus(back.times(d)).plus(shiftEye));
    Vec3 target =
        look.plus(shiftLook)
            .plus(
                moves.contains(Move.TRUCK_LEFT) || moves.contains(Move.TRUCK_RIGHT)
                    ? shiftEye
                    : Vec3.ZERO);
    double focus = moves.contains(Move.RACK_FOCUS) ? d * (1.8 - 0.8 * e) : eye.distance(look);
    return new View(eye, target, Vec3.UP, with.fovY(), focus, apertureM, shutterS);
  }

  private Vec3 clamp(Vec3 p) {
    return new Vec3(
        Math.clamp(p.x(), free.min().x(), free.max().x()),
        Math.clamp(p.y(), free.min().y(), free.max().y()),
        Math.clamp(p.z(), free.min().z(), free.max().z()));
  }

  /** A few slow sines: the sway of somebody who stands. */
  private static Vec3 shake(double t) {
    return new Vec3(
        StrictMath.sin(2.1 * t) + 0.5 * StrictMath.sin(5.3 * t + 1),
        0.7 * StrictMath.sin(2.7 * t + 2) + 0.4 * StrictMath.sin(6.1 * t),
        0);
  }
}
