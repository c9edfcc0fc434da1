package cielo.people.dress;

import cielo.people.body.BodyData;
import cielo.people.body.FaceUnits;
import cielo.people.body.Figure;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Material;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Skin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A piece of a person while it is made: quads over points in decimetres, bound to bones. */
final class Piece {
  final String name;
  final double[] v;
  final int[] quads;

  /** Texture place of every vertex. */
  final float[] u;

  final float[] t;
  final byte[] bones;
  final float[] weights;

  /** Unit normals; empty = made from the quads. */
  double[] normals = {};

  /** Vertices of the body that carry it, {@code carriers} a vertex, and their shares. */
  int[] carrier = {};

  float[] share = {};

  /** Own displacements of face units, xyz triples: lashes that swing down with the lid. */
  final Map<String, double[]> own = new TreeMap<>();

  Piece(String name, double[] v, int[] quads) {
    this.name = name;
    this.v = v;
    this.quads = quads;
    int n = v.length / 3;
    u = new float[n];
    t = new float[n];
    bones = new byte[4 * n];
    weights = new float[4 * n];
  }

  int count() {
    return v.length / 3;
  }

  Vec3 at(int i) {
    return new Vec3(v[3 * i], v[3 * i + 1], v[3 * i + 2]);
  }

  void set(int i, Vec3 p) {
    v[3 * i] = p.x();
    v[3 * i + 1] = p.y();
    v[3 * i + 2] = p.z();
  }

  /** Everything moves with one bone. */
  Piece on(int bone) {
    for (int i = 0; i < count(); i++) {
      bones[4 * i] = (byte) bone;
      weights[4 * i] = 1;
    }
    return this;
  }

  /** Vertex {@code i} takes the bones of a vertex of the body. */
  void weigh(int i, BodyData data, int from) {
    float sum = 0;
    for (int k = 0; k < 4; k++) {
      bones[4 * i + k] = data.weightBone()[4 * from + k];
      weights[4 * i + k] = data.weightValue()[4 * from + k] & 255;
      sum += weights[4 * i + k];
    }
    for (int k = 0; k < 4; k++) {
      weights[4 * i + k] /= Math.max(sum, 1);
    }
  }

  /** Vertex {@code i} rides on one vertex of the body. */
  Piece carriedBy(int[] vertices) {
    carrier = vertices;
    share = new float[vertices.length];
    Arrays.fill(share, 1);
    return this;
  }

  /** Ready to draw, in metres. */
  Skin skin(FaceUnits face, Material material) {
    int n = count();
    double[] normal = normals;
    if (normal.length == 0) {
      normal = new double[v.length];
      Figure.addNormals(quads, v, normal);
      Figure.unit(normal);
    }
    float[][] m = new float[6][n];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < 3; k++) {
        m[k][i] = (float) (v[3 * i + k] / 10);
        m[3 + k][i] = (float) normal[3 * i + k];
      }
    }
    Mesh mesh = new Mesh(m[0], m[1], m[2], m[3], m[4], m[5], u, t, triangles());
    return new Skin(name, mesh, bones, weights, morphs(face), material);
  }

  private int[] triangles() {
    int[] out = new int[quads.length / 4 * 6];
    int o = 0;
    for (int k = 0; k < quads.length; k += 4) {
      out[o++] = quads[k];
      out[o++] = quads[k + 1];
      out[o++] = quads[k + 2];
      if (quads[k + 3] != quads[k + 2]) {
        out[o++] = quads[k];
        out[o++] = quads[k + 2];
        out[o++] = quads[k + 3];
      }
    }
    return Arrays.copyOf(out, o);
  }

  private List<Skin.Morph> morphs(FaceUnits face) {
    List<Skin.Morph> out = new ArrayList<>();
    if (carrier.length == 0) {
      return out;
    }
    int k = carrier.length / count();
    int most = Arrays.stream(carrier).max().orElse(0) + 1;
    double[] field = new double[3 * most];
    for (int unit = 0; unit < face.units().size(); unit++) {
      FaceUnits.Unit f = face.units().get(unit);
      Arrays.fill(field, 0);
      for (int i = 0; i < f.index().length; i++) {
        if (f.index()[i] < most) {
          System.arraycopy(f.delta(), 3 * i, field, 3 * f.index()[i], 3);
        }
      }
      double[] extra = own.getOrDefault(f.name(), new double[0]);
      add(out, unit, field, extra, k);
    }
    return out;
  }

  private void add(List<Skin.Morph> out, int unit, double[] field, double[] extra, int k) {
    int[] index = new int[count()];
    float[] delta = new float[3 * count()];
    int n = 0;
    for (int i = 0; i < count(); i++) {
      double[] d = new double[3];
      for (int c = i * k; c < i * k + k; c++) {
        for (int a = 0; a < 3; a++) {
          d[a] += share[c] * field[3 * carrier[c] + a];
        }
      }
      for (int a = 0; a < 3 && extra.length > 0; a++) {
        d[a] += extra[3 * i + a];
      }
      if (Math.abs(d[0]) + Math.abs(d[1]) + Math.abs(d[2]) > 2e-4) {
        index[n] = i;
        for (int a = 0; a < 3; a++) {
          delta[3 * n + a] = (float) (d[a] / 10);
        }
        n++;
      }
    }
    if (n > 0) {
      out.add(new Skin.Morph(unit, Arrays.copyOf(index, n), Arrays.copyOf(delta, 3 * n)));
    }
  }
}
