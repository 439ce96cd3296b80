package vanity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static vanity.architecture.House.check;
import static vanity.architecture.House.noClassesIn;
import static vanity.architecture.Rooms.COMMANDS;
import static vanity.architecture.Rooms.INFRA;
import static vanity.architecture.Rooms.LAMBDA;
import static vanity.architecture.Rooms.PUBLISHER;
import static vanity.architecture.Rooms.SIMULATOR;

import org.junit.jupiter.api.Test;

/** What is deployed, what deploys it, and the workbench beside both. */
class LayersTest {
  @Test
  void deploymentKnowsTheLambdasAsFilesOnly() {
    check(
        noClassesIn(INFRA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(LAMBDA, PUBLISHER)
            .because("a Lambda is uploaded as it was built, whatever is inside"));
  }

  @Test
  void nothingDeployedDependsOnTheDeploymentOrTheWorkbench() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(INFRA, SIMULATOR, COMMANDS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(INFRA, SIMULATOR, COMMANDS)
            .because("neither is there where it runs"));
  }

  @Test
  void theDeploymentAndTheWorkbenchDoNotKnowEachOther() {
    check(
        noClassesIn(SIMULATOR, COMMANDS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INFRA)
            .because("the workbench needs no account"));
    check(
        noClassesIn(INFRA)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SIMULATOR, COMMANDS)
            .because("what is never deployed deploys nothing"));
  }

  @Test
  void theSimulatorDoesNotKnowTheCommandLine() {
    check(
        noClassesIn(SIMULATOR)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(COMMANDS)
            .because("it is a library, and the command line one of its users"));
  }
}
