package cielo.scene.take;

import cielo.scene.shape.Asset;

/**
 * A thing that is filmed: {@code index} in its act's list, the role it plays ("" = part of the
 * set), and what it is made from.
 */
public record Entity(int index, String role, String name, Asset asset) {}
