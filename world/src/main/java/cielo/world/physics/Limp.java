package cielo.world.physics;

import cielo.scene.geometry.Pose;

/** A soft piece in the world: something with points to record. */
interface Limp {
  /** Number of points recorded. */
  int points();

  /** World positions, xyz triples, from {@code offset} on. */
  void read(float[] out, int offset);

  /** Forces of the next step, which starts at {@code t}. */
  void act(double t);

  /** Back to its shape at rest with the model at {@code at}. */
  void put(Pose at);

  /** Takes its body out of the world and frees it, where that is not done with the others. */
  void close();
}
