package cielo.app.gallery;

import cielo.app.Studio;
import cielo.app.exam.Filming;
import cielo.engine.Quality;
import cielo.media.clip.Frame;
import cielo.picture.Picture;
import cielo.scene.camera.ViewTrack;
import cielo.scene.take.Take;
import cielo.stage.camera.CameraSolver;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The contact sheet of a film without the film: the performance is shot as always, but only the
 * sheet's frames are drawn (at the film's size), without sound and mark.
 */
public final class Proof {
  private Proof() {}

  /** Draws the sheet; returns the take it shows. */
  public static Take draw(Studio studio, Piece p, Quality quality, int threads, Path to) {
    Take take = Filming.of(studio.plan(p.prompt()), studio.library(), p.seconds(), 1).take();
    ViewTrack views = CameraSolver.solve(take, studio.library(), (double) p.width() / p.height());
    var settings =
        new Picture.Settings(
            p.width(), p.height(), Picture.Quality.valueOf(quality.name()), threads);
    List<Frame> all = new ArrayList<>();
    try (Picture picture = Picture.open(take, studio.library(), settings)) {
      for (int i = 0; i < ContactSheet.FRAMES; i++) {
        double t = i * (p.seconds() - 1 / 30.0) / (ContactSheet.FRAMES - 1);
        all.add(reduced(picture.frame(t, views), p));
      }
    }
    ContactSheet.draw(all, to);
    return take;
  }

  private static Frame reduced(int[] rgb, Piece p) {
    BufferedImage full = new BufferedImage(p.width(), p.height(), BufferedImage.TYPE_INT_RGB);
    full.setRGB(0, 0, p.width(), p.height(), rgb, 0, p.width());
    int w = ContactSheet.cellWidth(p.width(), p.height());
    int h = ContactSheet.cellHeight(p.width(), p.height());
    BufferedImage small = new BufferedImage(w, h, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = small.createGraphics();
    g.drawImage(full.getScaledInstance(w, h, Image.SCALE_AREA_AVERAGING), 0, 0, null);
    g.dispose();
    return new Frame(w, h, small.getRGB(0, 0, w, h, null, 0, w));
  }
}
