package cielo.picture;

import cielo.picture.air.Air;
import cielo.picture.geometry.Scene;
import cielo.picture.grade.Bloom;
import cielo.picture.grade.ToneCurve;
import cielo.picture.kernel.Kernels;
import cielo.picture.lens.DepthOfField;
import cielo.picture.lens.Exposure;
import cielo.picture.lens.Lens;
import cielo.picture.light.SoftShadow;
import cielo.picture.pass.AirPass;
import cielo.picture.pass.AmbientPass;
import cielo.picture.pass.BodiesPass;
import cielo.picture.pass.Frame;
import cielo.picture.pass.GlassPass;
import cielo.picture.pass.IdentityPass;
import cielo.picture.pass.MirrorPass;
import cielo.picture.pass.MotionBlurPass;
import cielo.picture.pass.ReducePass;
import cielo.picture.pass.ShadingPass;
import cielo.picture.pass.VisibilityPass;
import cielo.picture.pass.WaterPass;
import cielo.picture.raster.FrameBuffer;
import cielo.picture.raster.Workers;
import cielo.picture.shade.Lights;
import cielo.picture.shade.TileShader;
import cielo.scene.camera.View;

/** The steps of a picture, in order. */
final class FrameRenderer {
  private static final float BLOOM = 0.08f;
  private final Workers workers;
  private final Effort effort;
  private final Frame frame;
  private final AmbientPass ambient;
  private final MirrorPass mirror;
  private final WaterPass water;
  private final GlassPass glass;
  private final MotionBlurPass blur;
  private final DepthOfField focus;
  private final BodiesPass bodies = new BodiesPass();
  private final Air floating = new Air();
  private final AirPass air = new AirPass();

  /** The picture at its final size. */
  private final FrameBuffer print;

  private final Bloom bloom;
  private final ToneCurve tone;

  FrameRenderer(int width, int height, Effort effort, Workers workers) {
    this.workers = workers;
    this.effort = effort;
    int w = width * effort.scale();
    int h = height * effort.scale();
    frame = new Frame(w, h, effort.shadowSize(), effort.lampShadows(), workers);
    ambient = new AmbientPass(frame, effort.taps());
    mirror = new MirrorPass(frame);
    water = new WaterPass(frame);
    glass = new GlassPass(frame);
    blur = new MotionBlurPass(frame);
    focus = new DepthOfField(w, h);
    print = effort.scale() == 1 ? frame.picture() : new FrameBuffer(width, height);
    bloom = new Bloom(width, height, workers.size());
    tone = new ToneCurve(width, workers.size());
  }

  void draw(Scene scene, Lights lights, Exposure exposure, Kernels kernels, int[] out) {
    double time = exposure.middle();
    View view = exposure.view();
    frame.use(kernels);
    tone.use(kernels);
    scene.pose(time);
    Lens.aim(view, frame.camera());
    workers.pass("shadows");
    frame.shadows(scene, lights, view);
    workers.pass("visibility");
    VisibilityPass.run(frame, scene);
    workers.pass("ambient");
    ambient.run(lights);
    workers.pass("mirror");
    SoftShadow.Filter sun = new SoftShadow.Filter(lights.sunTan(), 1.2f, 12);
    TileShader.Inputs inputs = frame.inputs(scene, lights, sun);
    if (!effort.mirror() || !mirror.run(frame, scene, inputs)) {
      inputs = inputs.matte();
    }
    workers.pass("shading");
    ShadingPass.run(frame, inputs);
    bodies.run(frame, lights);
    workers.pass("water");
    water.run(frame, scene, inputs, time);
    workers.pass("glass");
    glass.run(frame, scene, inputs);
    workers.pass("motion blur");
    if (effort.lens()) {
      blur.run(frame, scene, inputs, water, glass, exposure);
    }
    workers.pass("air");
    air.run(frame, floating.at(scene, time, frame.camera(), exposure.length()), lights);
    workers.pass("depth of field");
    if (effort.lens()) {
      focus.run(workers, frame.picture(), view, frame.camera().focal);
    }
    workers.pass("grade");
    if (effort.scale() == 2) {
      ReducePass.run(workers, frame.picture(), print);
    }
    bloom.run(workers, print);
    tone.run(workers, print, bloom, BLOOM, out);
  }

  /** {@code out} at the size the frame is drawn in: see {@link #scale}. */
  void identify(Scene scene, double time, View view, int[] out) {
    scene.pose(time);
    Lens.aim(view, frame.camera());
    IdentityPass.run(frame, scene, out);
  }

  int scale() {
    return effort.scale();
  }
}
