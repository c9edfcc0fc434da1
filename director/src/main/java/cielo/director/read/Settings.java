package cielo.director.read;

import cielo.scene.camera.CameraIntent.Angle;
import cielo.scene.camera.CameraIntent.Move;
import cielo.scene.camera.CameraIntent.Size;
import cielo.scene.screenplay.Absence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the closed grammars found in one shot. Filled while reading, then only read. */
public final class Settings {
  public String set = "";
  public double hour = -1;
  public String weather = "";
  public Size size = Size.AUTO;
  public Angle angle = Angle.AUTO;
  public final Set<Move> moves = new LinkedHashSet<>();
  public double speed = 1;
  public double focalMm;
  public boolean shallow;

  /** Where in the prompt the camera words being read stand; of two sizes the first one counts. */
  int readingAt;

  private int sizeAt;
  private int angleAt;

  void firstSize(Size other) {
    if (size == Size.AUTO || readingAt < sizeAt) {
      size = other;
      sizeAt = readingAt;
    }
  }

  /** A move that counts only in a sentence that spoke of the camera. */
  void afterCamera(Move move) {
    if (!moves.isEmpty()) {
      moves.add(move);
    }
  }

  void firstAngle(Angle other) {
    if (angle == Angle.AUTO || readingAt < angleAt) {
      angle = other;
      angleAt = readingAt;
    }
  }

  /** Places in the prompt after which the camera's subject is named. */
  public final List<Integer> subjectsAt = new ArrayList<>();

  public final Set<String> light = new LinkedHashSet<>();
  public final Set<String> style = new LinkedHashSet<>();
  public final Set<String> sounds = new LinkedHashSet<>();
  public String music = "";
  public final Set<Absence> absent = new LinkedHashSet<>();
}
