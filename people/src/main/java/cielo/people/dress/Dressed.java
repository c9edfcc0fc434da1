package cielo.people.dress;

import cielo.people.body.BodyData;
import cielo.people.body.FaceUnits;
import cielo.people.body.Figure;
import cielo.people.body.Quads;
import cielo.props.library.Materials;
import cielo.scene.Dice;
import cielo.scene.geometry.Vec3;
import cielo.scene.material.Look;
import cielo.scene.material.Material;
import cielo.scene.material.Rgb;
import cielo.scene.shape.Body;
import cielo.scene.shape.Skeleton;
import cielo.scene.shape.Skin;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure with skin, eyes, hair and clothes, ready to draw.
 *
 * @param sole height of the lowest sole over the model's origin, metres (shoes: below it)
 */
public record Dressed(Body body, double sole) {
  private static final int SKIN_TEXELS = 1024;

  /** Makes everything that is drawn of a person. */
  public static Dressed of(Figure f, Features spec, List<Garment> clothes) {
    Wardrobe wardrobe = new Wardrobe(f, clothes, Dice.of(spec.seed(), "folds"));
    FaceUnits face = new FaceUnits(f);
    List<Skin> skins = new ArrayList<>();
    skins.add(skin(f, spec, wardrobe.hidden, face));
    Skull skull = new Skull(f);
    head(skins, f, spec, skull, face);
    for (Wardrobe.Worn w : wardrobe.worn) {
      skins.add(w.piece().skin(face, w.material()));
    }
    Body body = new Body(skeleton(f), skins, FaceUnits.names(f.data));
    return new Dressed(body, wardrobe.sole / 10);
  }

  private static Material flesh(Look look) {
    return Materials.named("flesh").withLook(look);
  }

  private static Skin skin(Figure f, Features spec, boolean[] hidden, FaceUnits face) {
    Quads body = f.data.quads("body");
    Piece p =
        Cut.of(
            "skin",
            f,
            body,
            k -> {
              for (int c = 4 * k; c < 4 * k + 4; c++) {
                if (!hidden[body.vertex()[c]]) {
                  return true;
                }
              }
              return false;
            });
    Look look =
        Look.plain(Rgb.srgb(spec.skin()), .48)
            .withImage(Bake.of(SKIN_TEXELS, body, f.data.uv(), new Complexion(f, spec).colours()));
    return p.skin(face, flesh(look));
  }

  private static void head(List<Skin> skins, Figure f, Features spec, Skull skull, FaceUnits face) {
    Head head = new Head(f, spec, skull.centre.z());
    Look eye = Look.plain(Rgb.WHITE, .12).withImage(head.iris());
    Look dark = Look.plain(Rgb.srgb(0x17110E), .5).bothSides();
    Look brow = Look.plain(Rgb.srgb(spec.browColour()).times(.8), .6).bothSides();
    Look glint = Look.glowing(Rgb.grey(1.6)).bothSides();
    for (boolean left : new boolean[] {true, false}) {
      skins.add(head.eye(left).skin(face, flesh(eye)));
      skins.add(head.glint(left).skin(face, flesh(glint)));
      skins.add(head.brow(left).skin(face, flesh(brow)));
      if (spec.lash() > 0) {
        skins.add(head.lashes(left).skin(face, flesh(dark)));
      }
    }
    mouth(skins, f, face, "helper-upper-teeth", 0xF3EEE2, .10);
    mouth(skins, f, face, "helper-lower-teeth", 0xEDE7DA, .07);
    mouth(skins, f, face, "helper-tongue", 0xC0504E, 0);
    if (spec.hair() != Hairdo.BALD) {
      Piece hair = Hair.of(skull, spec.hair(), Dice.of(spec.seed(), "hair"));
      Look look =
          Look.plain(Rgb.srgb(spec.hairColour()), .5)
              .withImage(Hair.texels(spec.hairColour(), spec.seed()))
              .bothSides();
      skins.add(hair.skin(face, flesh(look)));
    }
  }

  private static void mouth(
      List<Skin> skins, Figure f, FaceUnits face, String group, int colour, double glow) {
    Piece p = Cut.of(group, f, f.data.quads(group), k -> true);
    Rgb c = Rgb.srgb(colour);
    skins.add(p.skin(face, flesh(Look.plain(c, .3).withEmission(c.times(glow)))));
  }

  /** The bones of the body, and one for each eyeball. */
  private static Skeleton skeleton(Figure f) {
    BodyData d = f.data;
    int n = d.bones().size();
    List<String> names = new ArrayList<>(d.bones());
    names.add("eye_l");
    names.add("eye_r");
    int[] parents = java.util.Arrays.copyOf(d.parents(), n + 2);
    parents[n] = f.headBone;
    parents[n + 1] = f.headBone;
    float[] heads = new float[3 * (n + 2)];
    for (int b = 0; b < n + 2; b++) {
      Vec3 p = b < n ? f.boneHead(b) : b == n ? f.left.centre() : f.right.centre();
      heads[3 * b] = (float) (p.x() / 10);
      heads[3 * b + 1] = (float) (p.y() / 10);
      heads[3 * b + 2] = (float) (p.z() / 10);
    }
    return new Skeleton(names, parents, heads);
  }
}
