package cielo.picture.geometry;

import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.shape.Body;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Skeleton;
import cielo.scene.shape.Skin;
import cielo.scene.take.PoseTrack;
import java.util.ArrayList;
import java.util.List;

/** The skins of one body, bent by its bones and its face at every instant. */
final class BodyMesh implements Scene.Mover {
  private final Skeleton skeleton;
  private final PoseTrack track;
  private final List<Skin> skins;
  private final List<Mesh> meshes = new ArrayList<>();
  private final Quat[] local;
  private final float[] faces;

  /** Row-major 3 x 4 a bone: rest space -> world. */
  private final float[] bones;

  BodyMesh(Body body, PoseTrack track) {
    skeleton = body.skeleton();
    skins = body.skins();
    this.track = track;
    local = new Quat[skeleton.bones()];
    faces = new float[track.units()];
    bones = new float[12 * skeleton.bones()];
    for (Skin s : skins) {
      Mesh m = s.mesh();
      int n = m.vertices();
      meshes.add(
          new Mesh(
              new float[n],
              new float[n],
              new float[n],
              new float[n],
              new float[n],
              new float[n],
              m.u(),
              m.v(),
              m.index()));
    }
    pose(0);
  }

  /** One for each skin; their vertices move. */
  List<Mesh> meshes() {
    return meshes;
  }

  @Override
  public void pose(double t) {
    bend(track.at(t, local));
    track.faceAt(t, faces);
    for (int i = 0; i < skins.size(); i++) {
      skin(skins.get(i), meshes.get(i));
    }
  }

  private void bend(Pose root) {
    int n = skeleton.bones();
    Quat[] turn = new Quat[n];
    Vec3[] at = new Vec3[n];
    for (int b = 0; b < n; b++) {
      int p = skeleton.parents()[b];
      if (p < 0) {
        turn[b] = root.rotation();
        at[b] = root.position();
      } else {
        turn[b] = turn[p].times(local[b]);
        at[b] = at[p].plus(turn[p].rotate(head(b).minus(head(p))));
      }
      matrix(b, turn[b], at[b].minus(turn[b].rotate(head(b))));
    }
  }

  private Vec3 head(int b) {
    float[] h = skeleton.heads();
    return new Vec3(h[3 * b], h[3 * b + 1], h[3 * b + 2]);
  }

  private void matrix(int b, Quat q, Vec3 move) {
    Vec3 x = q.rotate(Vec3.X);
    Vec3 y = q.rotate(Vec3.UP);
    Vec3 z = q.rotate(Vec3.Z);
    int o = 12 * b;
    double[] m = {
      x.x(), y.x(), z.x(), move.x(), x.y(), y.y(), z.y(), move.y(), x.z(), y.z(), z.z(), move.z()
    };
    for (int k = 0; k < 12; k++) {
      bones[o + k] = (float) m[k];
    }
  }

  private void skin(Skin skin, Mesh out) {
    Mesh rest = skin.mesh();
    int n = rest.vertices();
    System.arraycopy(rest.x(), 0, out.x(), 0, n);
    System.arraycopy(rest.y(), 0, out.y(), 0, n);
    System.arraycopy(rest.z(), 0, out.z(), 0, n);
    for (Skin.Morph m : skin.morphs()) {
      float w = faces[m.unit()];
      if (w != 0) {
        for (int k = 0; k < m.index().length; k++) {
          int i = m.index()[k];
          out.x()[i] += w * m.delta()[3 * k];
          out.y()[i] += w * m.delta()[3 * k + 1];
          out.z()[i] += w * m.delta()[3 * k + 2];
        }
      }
    }
    float[] m = new float[12];
    for (int i = 0; i < n; i++) {
      blend(skin, i, m);
      float x = out.x()[i];
      float y = out.y()[i];
      float z = out.z()[i];
      out.x()[i] = m[0] * x + m[1] * y + m[2] * z + m[3];
      out.y()[i] = m[4] * x + m[5] * y + m[6] * z + m[7];
      out.z()[i] = m[8] * x + m[9] * y + m[10] * z + m[11];
      float a = rest.nx()[i];
      float b = rest.ny()[i];
      float c = rest.nz()[i];
      float p = m[0] * a + m[1] * b + m[2] * c;
      float q = m[4] * a + m[5] * b + m[6] * c;
      float r = m[8] * a + m[9] * b + m[10] * c;
      float l = 1 / (float) Math.sqrt(p * p + q * q + r * r + 1e-20f);
      out.nx()[i] = p * l;
      out.ny()[i] = q * l;
      out.nz()[i] = r * l;
    }
  }

  private void blend(Skin skin, int i, float[] m) {
    java.util.Arrays.fill(m, 0);
    for (int k = 4 * i; k < 4 * i + 4; k++) {
      float w = skin.weights()[k];
      if (w > 0) {
        int o = 12 * skin.bones()[k];
        for (int e = 0; e < 12; e++) {
          m[e] += w * bones[o + e];
        }
      }
    }
  }
}
