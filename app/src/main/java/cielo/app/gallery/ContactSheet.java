package cielo.app.gallery;

import cielo.engine.EngineException;
import cielo.media.clip.Frame;
import cielo.media.codec.FilmReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Frames of a film side by side, in order, as one JPEG. */
public final class ContactSheet {
  private static final int COLUMNS = 4;
  private static final int ROWS = 2;
  private static final int CELL = 420;

  /** Frames of a sheet. */
  static final int FRAMES = COLUMNS * ROWS;

  /** A page with many sheets loads quickly, bytes. */
  private static final int MOST = 150_000;

  private ContactSheet() {}

  /** Draws {@value #COLUMNS} x {@value #ROWS} frames, evenly spaced from first to last. */
  public static void draw(Path film, Path target) {
    FilmReader reader = FilmReader.open(film);
    int w = cellWidth(reader.info().width(), reader.info().height());
    int h = cellHeight(reader.info().width(), reader.info().height());
    List<Frame> all = new ArrayList<>();
    int step =
        Math.max(1, (int) Math.round(reader.info().seconds() * reader.info().fps() / FRAMES));
    int[] n = {0};
    Frame[] last = new Frame[1];
    reader.frames(
        w,
        h,
        f -> {
          if (n[0]++ % step == 0 && all.size() < FRAMES - 1) {
            all.add(new Frame(f.width(), f.height(), f.rgb().clone()));
          }
          last[0] = f;
        });
    all.add(last[0]);
    draw(all, target);
  }

  /** Draws frames of one size side by side. */
  static void draw(List<Frame> all, Path target) {
    int w = all.getFirst().width();
    int h = all.getFirst().height();
    BufferedImage sheet = new BufferedImage(COLUMNS * w, ROWS * h, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < all.size(); i++) {
      sheet.setRGB((i % COLUMNS) * w, (i / COLUMNS) * h, w, h, all.get(i).rgb(), 0, w);
    }
    float quality = 0.82f;
    write(sheet, target, quality);
    while (target.toFile().length() > MOST && quality > 0.5f) {
      quality -= 0.07f;
      write(sheet, target, quality);
    }
  }

  /** Size of one picture of the sheet of a film of that size. */
  static int cellWidth(int w, int h) {
    return w >= h ? CELL : Math.max(2, CELL * w / h) & ~1;
  }

  static int cellHeight(int w, int h) {
    return Math.max(2, cellWidth(w, h) * h / w) & ~1;
  }

  private static void write(BufferedImage sheet, Path target, float quality) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (ImageOutputStream out = ImageIO.createImageOutputStream(part.toFile())) {
      ImageWriteParam p = writer.getDefaultWriteParam();
      p.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      p.setCompressionQuality(quality);
      writer.setOutput(out);
      writer.write(null, new IIOImage(sheet, null, null), p);
    } catch (IOException e) {
      part.toFile().delete();
      throw new EngineException("the contact sheet " + target + " cannot be written", e);
    } finally {
      writer.dispose();
    }
    try {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new EngineException("the contact sheet " + target + " cannot be written", e);
    }
  }
}
