package cielo.people.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MotionTest {
  @Test
  void verbsWithParticlesFindTheirMotion() {
    assertThat(Motion.of("wave")).contains(Motion.WAVE);
    assertThat(Motion.of("sit down")).contains(Motion.SIT);
    assertThat(Motion.of("Dance")).contains(Motion.DANCE);
    assertThat(Motion.of("wave at")).contains(Motion.WAVE);
    assertThat(Motion.of("evaporate")).isEmpty();
  }
}
