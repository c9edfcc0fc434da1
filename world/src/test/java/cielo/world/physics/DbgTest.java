package cielo.world.physics;
import cielo.scene.geometry.*; import cielo.scene.material.*; import cielo.scene.shape.*; import org.junit.jupiter.api.Test;
class DbgTest {
  @Test void tilt() {
   for (double half : new double[]{2,5,10,20,50,100}) for (double sub : new double[]{0, 2e-4,4e-4}) {
    double worst=0, sum=0; int n=0;
    for (int k=0;k<12;k++)
    try (Simulation w = Things.world(480)) {
      Material felt = Things.stuff("felt", 1000, .5, 0, 0);
      w.add(Things.model(new Solid.Block(half, 1, half), felt, 0), Pose.at(0, -1, 0), true);
      int ball = w.add(Things.ball(.1, 4.19, .5, 0), Pose.at(-1.5+.27*k, .1-sub, .3*k-1.5), false);
      w.launch(ball, 0, new Vec3(.3, 0, .1), new Vec3(1, 0, -3));
      Things.run(w,.1); Vec3 v0=w.velocity(ball,0); Things.run(w, .5); double a=w.velocity(ball,0).minus(v0).length()/.5; worst=Math.max(worst,a); sum+=a;n++;
    }
    System.out.printf("half %.0f sub %.1e accel mean %.5f worst %.5f%n", half, sub, sum/n, worst);
   }
  }
}
