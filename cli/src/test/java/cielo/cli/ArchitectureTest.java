package cielo.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of docs/ARCHITECTURE.md and who alone may know a library. */
@AnalyzeClasses(packages = "cielo", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("media")
          .definedBy("cielo.media..")
          .layer("scene")
          .definedBy("cielo.scene..")
          .layer("engine")
          .definedBy("cielo.engine..")
          .layer("props")
          .definedBy("cielo.props..")
          .layer("people")
          .definedBy("cielo.people..")
          .layer("world")
          .definedBy("cielo.world..")
          .layer("picture")
          .definedBy("cielo.picture..")
          .layer("sound")
          .definedBy("cielo.sound..")
          .layer("director")
          .definedBy("cielo.director..")
          .layer("stage")
          .definedBy("cielo.stage..")
          .layer("app")
          .definedBy("cielo.app..")
          .layer("server")
          .definedBy("cielo.server..")
          .layer("cli")
          .definedBy("cielo.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("server")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("app")
          .mayOnlyBeAccessedByLayers("server", "cli")
          .whereLayer("stage")
          .mayOnlyBeAccessedByLayers("app", "server", "cli")
          .whereLayer("director")
          .mayOnlyBeAccessedByLayers("stage", "app", "server", "cli")
          .whereLayer("people")
          .mayOnlyBeAccessedByLayers("stage", "app")
          .whereLayer("world")
          .mayOnlyBeAccessedByLayers("stage")
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("stage", "app", "cli")
          .whereLayer("sound")
          .mayOnlyBeAccessedByLayers("stage", "app", "cli")
          .whereLayer("media")
          .mayOnlyBeAccessedByLayers("engine", "app", "server", "cli");

  @ArchTest
  static final ArchRule ONLY_PHYSICS_SEES_JOLT =
      noClasses()
          .that()
          .resideOutsideOfPackages("cielo.world.physics..", "cielo.world.contact..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.stephengold..");

  @ArchTest
  static final ArchRule ONLY_CODEC_SEES_FFMPEG =
      noClasses()
          .that()
          .resideOutsideOfPackage("cielo.media.codec..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.bytedeco..");

  @ArchTest
  static final ArchRule ONLY_THE_STORE_SEES_SQL =
      noClasses()
          .that()
          .resideOutsideOfPackage("cielo.server.store..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jdbi..", "com.zaxxer..", "java.sql..");

  @ArchTest
  static final ArchRule ONLY_THE_WIRE_SEES_THE_WEB_SERVER =
      noClasses()
          .that()
          .resideOutsideOfPackage("cielo.server..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.javalin..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule NO_CLOCK_AND_NO_DICE_BELOW_THE_TOP =
      noClasses()
          .that()
          .resideInAnyPackage(
              "cielo.scene..",
              "cielo.props..",
              "cielo.people..",
              "cielo.world..",
              "cielo.sound..",
              "cielo.director..",
              "cielo.picture..")
          .should()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Math.class, "random")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Random");

  @ArchTest
  static final ArchRule NAMES_SAY_SOMETHING =
      classes().should().haveNameNotMatching(".*(Manager|Helper|Utils?|Impl|Processor)");
}
