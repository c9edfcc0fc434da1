package cielo.world.physics;

import cielo.world.WorldException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The first bytes of a saved state: enough to refuse one that belongs to another world. */
record StateHeader(int bodies, double stepHz, long steps, int blasts) {
  private static final int VERSION = 1;

  void write(DataOutputStream out) throws IOException {
    out.writeInt(VERSION);
    out.writeInt(bodies);
    out.writeDouble(stepHz);
    out.writeLong(steps);
    out.writeInt(blasts);
  }

  /** Reads a header for a world of that many bodies at that rate. */
  static StateHeader read(DataInputStream in, int bodies, double stepHz) throws IOException {
    int version = in.readInt();
    StateHeader h = new StateHeader(in.readInt(), in.readDouble(), in.readLong(), in.readInt());
    if (version != VERSION || h.bodies != bodies || h.stepHz != stepHz) {
      throw new WorldException(
          ("this saved state has version %d with %d bodies at %s Hz; this world has version %d, %d"
                  + " bodies, %s Hz: build the same world first")
              .formatted(version, h.bodies, h.stepHz, VERSION, bodies, stepHz));
    }
    return h;
  }
}
