package cielo.scene.camera;

/** The solved camera over a film: pure in time, so any frame may be asked first. */
public interface ViewTrack {
  /** The view at film time {@code t}, seconds. */
  View at(double t);
}
