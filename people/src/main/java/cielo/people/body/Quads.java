package cielo.people.body;

/** Faces: four vertices each (a triangle repeats its last) and four indices of texture corners. */
public record Quads(int[] vertex, int[] corner) {
  public int count() {
    return vertex.length / 4;
  }
}
