package cielo.scene.material;

/**
 * One material: looks, matter and ring together.
 *
 * @param name key of the materials table ("wood_hard", "rubber", "glass"), also after repainting
 */
public record Material(String name, Look look, Matter matter, Ring ring) {
  public Material withLook(Look other) {
    return new Material(name, other, matter, ring);
  }

  public Material painted(Rgb colour) {
    return withLook(look.withBase(colour));
  }
}
