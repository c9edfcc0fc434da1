package cielo.scene.shape;

import cielo.scene.geometry.Pose;
import cielo.scene.material.Material;

/** One solid of a link, where it sits in the link, and what it is made of (friction, sound). */
public record Placed(Solid solid, Pose at, Material material) {}
