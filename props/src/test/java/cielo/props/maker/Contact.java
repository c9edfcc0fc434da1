package cielo.props.maker;

import cielo.props.library.Entry;
import cielo.props.library.Library;
import cielo.scene.shape.Asset;
import cielo.scene.shape.Model;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Paints contact sheets: {@code Contact out.png columns cell yawDegrees level id[:key=value,…]…}.
 */
final class Contact {
  private Contact() {}

  public static void main(String[] a) throws Exception {
    Library library = Library.open(Path.of(System.getProperty("cielo.assets", "../assets")));
    int columns = Integer.parseInt(a[1]);
    int cell = Integer.parseInt(a[2]);
    double yaw = Math.toRadians(Double.parseDouble(a[3]));
    int level = Integer.parseInt(a[4]);
    List<String> wanted = new ArrayList<>();
    for (int i = 5; i < a.length; i++) {
      String w = a[i];
      if (w.startsWith("@")) {
        library.entries().stream()
            .filter(e -> e.family().equals(w.substring(1)) && e.source().equals("cielo"))
            .map(Entry::id)
            .forEach(wanted::add);
      } else {
        wanted.add(w);
      }
    }
    int rows = (wanted.size() + columns - 1) / columns;
    BufferedImage sheet =
        new BufferedImage(columns * cell, rows * cell, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = sheet.createGraphics();
    for (int i = 0; i < wanted.size(); i++) {
      String[] w = wanted.get(i).split(":", 2);
      Map<String, String> p = new java.util.TreeMap<>();
      double pitch = .32;
      double turn = yaw;
      if (w.length > 1) {
        for (String kv : w[1].split(",")) {
          String[] e = kv.split("=");
          if (e[0].equals("pitch")) {
            pitch = Math.toRadians(Double.parseDouble(e[1]));
          } else if (e[0].equals("yaw")) {
            turn = Math.toRadians(Double.parseDouble(e[1]));
          } else {
            p.put(e[0], e[1]);
          }
        }
      }
      long t0 = System.nanoTime();
      Model m = library.model(new Asset(w[0], p, 1));
      if (p.containsKey("exploded")) {
        var c = m.bounds().centre();
        var pieces =
            m.fractures().getFirst().pieces().stream()
                .map(l ->
                    new cielo.scene.shape.Link(
                        l.name(),
                        cielo.scene.geometry.Pose.at(c.lerp(l.rest().position(), 1.35)),
                        l.parts(),
                        l.solids(),
                        l.massKg()))
                .toList();
        System.out.print(pieces.size() + " pieces ");
        m =
            new Model(
                m.name(),
                pieces,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Model.boundsOf(pieces),
                m.stands(),
                0);
      }
      double ms = (System.nanoTime() - t0) / 1e6;
      int tris =
          m.links().stream()
              .flatMap(l -> l.parts().stream())
              .mapToInt(q -> q.mesh().triangles())
              .sum();
      var s = m.bounds().size();
      System.out.printf(
          "%-24s %.4f x %.4f x %.4f  %d tris %.0f ms%n", w[0], s.x(), s.y(), s.z(), tris, ms);
      g.drawImage(
          Sheet.paint(m, cell, turn, pitch, level), i % columns * cell, i / columns * cell, null);
      try {
        g.setColor(Color.BLACK);
        g.drawString(wanted.get(i) + " " + tris, i % columns * cell + 4, i / columns * cell + 12);
      } catch (Throwable noFonts) {
        // labels are printed above instead
      }
    }
    ImageIO.write(sheet, "png", new File(a[0]));
  }
}
