package cielo.scene.take;

/**
 * A stretch of rolling or sliding. {@code samples}: (speed m/s, normal force N, x, y, z) at {@code
 * rateHz} from time {@code from}.
 */
public record Rub(
    Kind kind,
    int a,
    int linkA,
    int b,
    int linkB,
    double from,
    double rateHz,
    float[] samples,
    String materialA,
    String materialB) {
  public static final int STRIDE = 5;

  public enum Kind {
    ROLL,
    SLIDE
  }

  public double to() {
    return from + samples.length / STRIDE / rateHz;
  }
}
