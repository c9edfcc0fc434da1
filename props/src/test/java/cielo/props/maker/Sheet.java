package cielo.props.maker;

import cielo.scene.geometry.Box;
import cielo.scene.geometry.Pose;
import cielo.scene.geometry.Quat;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Link;
import cielo.scene.shape.Mesh;
import cielo.scene.shape.Model;
import cielo.scene.shape.Part;
import java.awt.image.BufferedImage;

/** A small z-buffer painter for looking at models: sun with sky light, no texture but images. */
final class Sheet {
  private static final Vec3 SUN = new Vec3(.55, .75, .6).unit();

  private Sheet() {}

  /** Paints a model to fill a square cell, seen from yaw (0 = front) and pitch. */
  static BufferedImage paint(Model m, int size, double yaw, double pitch, int level) {
    int n = size * 2;
    double[] depth = new double[n * n];
    java.util.Arrays.fill(depth, Double.NEGATIVE_INFINITY);
    int[] rgb = new int[n * n];
    for (int i = 0; i < n * n; i++) {
      double t = i / n / (double) n;
      int g = (int) (232 - 40 * t);
      rgb[i] = g << 16 | g << 8 | (g + 4);
    }
    Quat q = Quat.about(Vec3.X, pitch).times(Quat.yaw(yaw));
    Box b = m.bounds();
    Vec3 c = b.centre();
    double reach = b.size().length() / 2 * 1.02;
    double k = n / 2.0 / reach;
    for (var soft : m.softs()) {
      if (soft instanceof cielo.scene.shape.Soft.Sheet f) {
        MeshBuilder cloth = new MeshBuilder();
        cloth
            .at(f.at())
            .surface(
                f.columns() - 1,
                f.rows() - 1,
                (x, y) ->
                    new Vec3(
                        (x - .5) * f.widthM(),
                        (y - 1) * f.heightM(),
                        .03 * f.widthM() * Math.sin(x * 12)),
                Surface.Uv.UNIT);
        draw(cloth.mesh(), Pose.IDENTITY, f.material().look(), q, c, k, n, depth, rgb);
      } else if (soft instanceof cielo.scene.shape.Soft.Rope r) {
        draw(
            new MeshBuilder().rod(r.from(), r.to(), r.radiusM()).mesh(),
            Pose.IDENTITY,
            r.material().look(),
            q,
            c,
            k,
            n,
            depth,
            rgb);
      }
    }
    for (int pass = 0; pass < 2; pass++) {
      for (Link link : m.links()) {
        for (Part part : link.parts()) {
          boolean clear = part.material().look().clarity() > .4;
          if (clear == (pass == 1)) {
            Mesh mesh = part.levels().get(Math.min(level, part.levels().size() - 1));
            draw(mesh, link.rest(), part.material().look(), q, c, k, n, depth, rgb);
          }
        }
      }
    }
    BufferedImage out = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        int[] s = new int[3];
        for (int d = 0; d < 4; d++) {
          int v = rgb[(2 * y + d / 2) * n + 2 * x + d % 2];
          s[0] += v >> 16 & 255;
          s[1] += v >> 8 & 255;
          s[2] += v & 255;
        }
        out.setRGB(x, y, s[0] / 4 << 16 | s[1] / 4 << 8 | s[2] / 4);
      }
    }
    return out;
  }

  private static void draw(
      Mesh m, Pose rest, Look look, Quat q, Vec3 c, double k, int n, double[] depth, int[] rgb) {
    int count = m.vertices();
    double[][] p = new double[count][];
    Vec3[] normal = new Vec3[count];
    for (int i = 0; i < count; i++) {
      Vec3 w = q.rotate(rest.apply(new Vec3(m.x()[i], m.y()[i], m.z()[i])).minus(c));
      p[i] = new double[] {n / 2.0 + w.x() * k, n / 2.0 - w.y() * k, w.z()};
      normal[i] = q.rotate(rest.rotation().rotate(new Vec3(m.nx()[i], m.ny()[i], m.nz()[i])));
    }
    int[] index = m.index();
    for (int t = 0; t < index.length; t += 3) {
      fill(index[t], index[t + 1], index[t + 2], p, normal, m, look, n, depth, rgb);
    }
  }

  private static void fill(
      int a,
      int b,
      int c,
      double[][] p,
      Vec3[] nv,
      Mesh m,
      Look look,
      int n,
      double[] depth,
      int[] rgb) {
    double area =
        (p[b][0] - p[a][0]) * (p[c][1] - p[a][1]) - (p[c][0] - p[a][0]) * (p[b][1] - p[a][1]);
    boolean back = area >= 0;
    if (area == 0 || (back && !look.twoSided())) {
      return;
    }
    int x0 = (int) Math.max(0, Math.min(p[a][0], Math.min(p[b][0], p[c][0])));
    int x1 = (int) Math.min(n - 1, Math.max(p[a][0], Math.max(p[b][0], p[c][0])) + 1);
    int y0 = (int) Math.max(0, Math.min(p[a][1], Math.min(p[b][1], p[c][1])));
    int y1 = (int) Math.min(n - 1, Math.max(p[a][1], Math.max(p[b][1], p[c][1])) + 1);
    for (int y = y0; y <= y1; y++) {
      for (int x = x0; x <= x1; x++) {
        double px = x + .5;
        double py = y + .5;
        double wa = ((p[b][0] - px) * (p[c][1] - py) - (p[c][0] - px) * (p[b][1] - py)) / area;
        double wb = ((p[c][0] - px) * (p[a][1] - py) - (p[a][0] - px) * (p[c][1] - py)) / area;
        double wc = 1 - wa - wb;
        if (wa < 0 || wb < 0 || wc < 0) {
          continue;
        }
        double z = wa * p[a][2] + wb * p[b][2] + wc * p[c][2];
        int o = y * n + x;
        boolean clear = look.clarity() > .4;
        if (z <= depth[o]) {
          continue;
        }
        if (!clear) {
          depth[o] = z;
        }
        Vec3 nn = nv[a].times(wa).plus(nv[b].times(wb)).plus(nv[c].times(wc)).unit();
        if (back) {
          nn = nn.times(-1);
        }
        Rgb base =
            colour(
                look,
                m.u()[a] * wa + m.u()[b] * wb + m.u()[c] * wc,
                m.v()[a] * wa + m.v()[b] * wb + m.v()[c] * wc);
        if (base == null) {
          continue;
        }
        rgb[o] = shade(nn, look, base, clear, rgb[o]);
      }
    }
  }

  private static Rgb colour(Look look, double u, double v) {
    if (look.image() == null) {
      return look.base();
    }
    var i = look.image();
    int x = Math.floorMod((int) Math.floor(u * i.width()), i.width());
    int y = Math.floorMod((int) Math.floor((1 - v) * i.height()), i.height());
    int argb = i.argb()[y * i.width() + x];
    return argb >>> 24 < 128 ? null : Rgb.srgb(argb & 0xffffff).times(look.base());
  }

  private static int shade(Vec3 n, Look look, Rgb base, boolean clear, int under) {
    double sun = Math.max(0, n.dot(SUN)) * 2.1;
    double sky = .55 + .35 * n.y() + .1 * n.z();
    Vec3 half = SUN.plus(Vec3.Z).unit();
    double gloss = 1 - look.roughness();
    double spec = Math.pow(Math.max(0, n.dot(half)), 4 + 160 * gloss * gloss) * gloss * gloss * 1.2;
    double fresnel = Math.pow(1 - Math.max(0, n.z()), 4) * (clear ? .9 : .35 * gloss);
    double r = 0;
    int out = 0;
    double[] ch = {base.r(), base.g(), base.b()};
    double[] em = {look.emission().r(), look.emission().g(), look.emission().b()};
    for (int i = 0; i < 3; i++) {
      double v = ch[i] * (sun + sky) * .62 + spec + fresnel * .8 + em[i] * .3;
      if (look.metallic() > .5) {
        double env = .25 + .75 * Math.max(0, n.y() * .5 + .5) + .5 * spec;
        v = ch[i] * (env * .8 + sun * .25) + spec * ch[i];
      }
      if (clear) {
        double back = Math.pow((under >> 16 - 8 * i & 255) / 255.0, 2.2);
        double tint = Math.min(1, ch[i]);
        v = back * (.82 + .12 * tint) * (.35 + .65 * tint) + spec + fresnel * .5;
      }
      int code = (int) Math.clamp(Math.pow(Math.max(0, v), 1 / 2.2) * 255, 0, 255);
      out = out << 8 | code;
    }
    return out;
  }
}
