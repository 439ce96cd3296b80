package vanity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static vanity.architecture.House.check;
import static vanity.architecture.House.outermost;
import static vanity.architecture.Rooms.COMMANDS;
import static vanity.architecture.Rooms.SIMULATOR;
import static vanity.architecture.Rooms.STORE;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** Objects that reach the outside world are made in one place for each Lambda. */
class WiringTest {
  private static final String[] WORKBENCH = {SIMULATOR, COMMANDS};

  @Test
  void theAwsSdkStaysInStoresAdaptersAndWirings() {
    check(
        noClasses()
            .that(
                describe(
                    "are not a store, adapter, wiring or local stand-in",
                    type -> !mayUseTheSdk(type)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk..")
            .because("all else runs without an account"));
  }

  @Test
  void onlyWiringsReadTheEnvironmentAndMakeClients() {
    check(
        noClasses()
            .that(describe("are not wiring", type -> !outermost(type).endsWith("Wiring")))
            .and()
            .resideOutsideOfPackages(WORKBENCH)
            .should()
            .callMethodWhere(
                describe(
                    "reads the environment or makes a client",
                    call -> call.getName().equals("getenv") || makesClient(call)))
            .because("a test, too, must be able to say what a Lambda is made of"));
  }

  private static boolean mayUseTheSdk(JavaClass type) {
    return resideInAnyPackage(STORE).test(type)
        || resideInAnyPackage(WORKBENCH).test(type)
        || outermost(type).matches("Aws\\w+|\\w+Wiring");
  }

  private static boolean makesClient(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    return owner.startsWith("software.amazon.awssdk.services.")
        && owner.endsWith("Client")
        && (call.getName().equals("create") || call.getName().equals("builder"));
  }
}
