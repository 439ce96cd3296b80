package vanity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static vanity.architecture.House.check;
import static vanity.architecture.House.noClassesIn;
import static vanity.architecture.Rooms.CALL;
import static vanity.architecture.Rooms.CALLER;
import static vanity.architecture.Rooms.CONTRACT;
import static vanity.architecture.Rooms.ENGINE;
import static vanity.architecture.Rooms.HEARING;
import static vanity.architecture.Rooms.JSON;
import static vanity.architecture.Rooms.SPEAKING;

import com.tngtech.archunit.core.domain.JavaCall;
import org.junit.jupiter.api.Test;

/** Pure code answers from its arguments alone. */
class PurityTest {
  private static final String[] PURE = {ENGINE, CONTRACT, JSON, CALL, HEARING, SPEAKING, CALLER};
  private static final String WHY = "the same turn must give the same answer, however often asked";

  @Test
  void pureCodeSeesNoFileNetworkLogOrAwsType() {
    // IndexFile reads the word index that ships beside the engine's classes, once.
    check(
        noClassesIn(PURE)
            .and()
            .doNotHaveSimpleName("IndexFile")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "java.nio.file..",
                "java.net..",
                "java.util.logging..",
                "org.slf4j..",
                "software.amazon..",
                "com.amazonaws..",
                "org.crac..")
            .because(WHY));
  }

  @Test
  void pureCodeAsksNeitherClockNorChanceNorEnvironment() {
    check(
        noClassesIn(PURE)
            .should()
            .callMethodWhere(
                describe("reads a clock, chance or the environment", PurityTest::isImpure))
            .because(WHY));
    check(
        noClassesIn(PURE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom|java\\.time\\.Clock|java\\.util\\.random\\..*")
            .because(WHY));
  }

  private static boolean isImpure(JavaCall<?> call) {
    String target = call.getTargetOwner().getName() + "." + call.getName();
    return target.matches(
        "java\\.time\\.\\w+\\.now|java\\.lang\\.System\\.(getenv|getProperty|nanoTime|currentTimeMillis)"
            + "|java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random|java\\.lang\\.Thread\\.sleep");
  }
}
