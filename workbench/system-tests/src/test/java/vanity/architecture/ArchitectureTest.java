package vanity.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls between the parts, over the compiled classes of every module that has been built. */
class ArchitectureTest {
  private static final List<String> MODULES =
      List.of(
          "engine",
          "contract",
          "bot",
          "contactflow",
          "fulfillment",
          "flow-publisher",
          "infra",
          "workbench/simulator",
          "workbench/cli");
  private static final JavaClasses ALL = classes("target/classes");
  private static final Set<String> USED_ELSEWHERE = usedElsewhere();

  private static final String ENGINE = "vanity.engine..";
  private static final String CONTRACT = "vanity.contract..";
  private static final String JSON = "vanity.json..";
  private static final String BOT = "vanity.bot..";
  private static final String FLOW = "vanity.contactflow..";
  private static final String CALL = "vanity.fulfillment.call..";
  private static final String SPEAKING = "vanity.fulfillment.speaking..";
  private static final String CALLER = "vanity.fulfillment.caller..";
  private static final String HEARING = "vanity.fulfillment.hearing..";
  private static final String[] PURE = {ENGINE, CONTRACT, JSON, CALL, HEARING, SPEAKING, CALLER};
  private static final String[] EDGES = {
    "vanity.fulfillment.connect..", "vanity.fulfillment.lex..", "vanity.fulfillment.api.."
  };

  // One idea each, which rooms would only cut up; but the conversation and the commands are still
  // to get rooms.
  private static final Set<String> LARGE =
      Set.of(
          "vanity.engine",
          "vanity.bot",
          "vanity.simulator.flow",
          "vanity.cli",
          "vanity.infra",
          "vanity.publisher",
          "vanity.fulfillment.call");

  private static final String[] WORKBENCH = {"vanity.simulator..", "vanity.cli.."};
  private static final String[] AWS = {"software.amazon..", "com.amazonaws.."};

  @Test
  void theEngineNeedsTheJdkAlone() {
    check(in(ENGINE).should().dependOnClassesThat(outside("java..", "org.jspecify..", ENGINE)));
  }

  @Test
  void theContractIsALeaf() {
    check(in(CONTRACT).should().dependOnClassesThat(outside("java..", "org.jspecify..", CONTRACT)));
    check(
        in(JSON)
            .should()
            .dependOnClassesThat(
                outside("java..", "org.jspecify..", "com.fasterxml.jackson..", JSON)));
  }

  @Test
  void resultsBecomeEnglishInOnePlaceOfTheEngine() {
    String english = "vanity.engine.english..";
    check(
        in("vanity.engine", "vanity.engine.index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(english));
  }

  @Test
  void theBotAndFlowModelsKnowNothingOfAws() {
    check(in(BOT, FLOW).should().dependOnClassesThat().resideInAnyPackage(AWS));
  }

  @Test
  void theFlowAndTheBotDoNotKnowEachOther() {
    check(in(BOT).should().dependOnClassesThat().resideInAnyPackage(FLOW));
    check(in(FLOW).should().dependOnClassesThat().resideInAnyPackage(BOT));
  }

  @Test
  void pureCodeSeesNoFileNetworkLogOrAwsType() {
    // IndexFile reads the word index that ships beside the engine's classes, once.
    check(
        in(PURE)
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
                "org.crac.."));
  }

  @Test
  void pureCodeAsksNeitherClockNorChanceNorEnvironment() {
    check(
        in(PURE)
            .should()
            .callMethodWhere(describe("reads a clock, chance or the environment", IMPURE::test)));
    check(
        in(PURE)
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                "java\\.util\\.(Random|concurrent\\.ThreadLocalRandom)|java\\.security\\.SecureRandom|java\\.time\\.Clock|java\\.util\\.random\\..*"));
  }

  @Test
  void theConversationAndItsRoomsDependOnNoEdge() {
    for (String room : List.of(CALL, SPEAKING, CALLER)) {
      check(in(room).should().dependOnClassesThat().resideInAnyPackage(EDGES));
      check(in(room).should().dependOnClassesThat().resideInAPackage("vanity.fulfillment.store.."));
    }
  }

  @Test
  void whatIsSaidAndWhatIsKnownOfACallerKnowNoCall() {
    check(in(SPEAKING).should().dependOnClassesThat().resideInAnyPackage(CALL, CALLER));
    check(in(CALLER).should().dependOnClassesThat().resideInAnyPackage(CALL, SPEAKING));
  }

  @Test
  void edgesDoNotDependOnEachOther() {
    for (String edge : EDGES) {
      String[] others =
          Stream.of(EDGES).filter(other -> !other.equals(edge)).toArray(String[]::new);
      check(in(edge).should().dependOnClassesThat().resideInAnyPackage(others));
    }
  }

  @Test
  void theAwsSdkStaysInStoresAdaptersAndWirings() {
    check(
        noClasses()
            .that(
                describe(
                    "are no store, adapter, wiring or local stand-in",
                    type ->
                        !type.getPackageName().startsWith("vanity.fulfillment.store")
                            && !isOfTheWorkbench(type)
                            && !outermost(type).matches("Aws\\w+|\\w+Wiring")))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk.."));
  }

  @Test
  void onlyWiringsReadTheEnvironmentAndMakeClients() {
    check(
        noClasses()
            .that(describe("are no wiring", type -> !outermost(type).endsWith("Wiring")))
            .and()
            .resideOutsideOfPackages(WORKBENCH)
            .should()
            .callMethodWhere(
                describe(
                    "reads the environment or makes a client",
                    call -> call.getName().equals("getenv") || makesClient(call))));
  }

  @Test
  void deploymentKnowsTheLambdasAsFilesOnly() {
    check(
        in("vanity.infra..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vanity.fulfillment..", "vanity.publisher.."));
  }

  @Test
  void nothingDeployedDependsOnTheDeploymentOrTheWorkbench() {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(WORKBENCH)
            .and()
            .resideOutsideOfPackage("vanity.infra..")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(WORKBENCH).or(resideInAnyPackage("vanity.infra.."))));
    check(in(WORKBENCH).should().dependOnClassesThat().resideInAPackage("vanity.infra.."));
    check(in("vanity.infra..").should().dependOnClassesThat().resideInAnyPackage(WORKBENCH));
  }

  @Test
  void theSimulatorDoesNotKnowTheCommandLine() {
    check(in("vanity.simulator..").should().dependOnClassesThat().resideInAPackage("vanity.cli.."));
  }

  @Test
  void packagesHaveNoCycles() {
    // Keypad is one idea for the engine and for its index; the index uses nothing else of it.
    slices()
        .matching("vanity.(**)")
        .should()
        .beFreeOfCycles()
        .ignoreDependency(resideInAnyPackage("vanity.engine.index"), simpleName("Keypad"))
        .allowEmptyShould(true)
        .check(ALL);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> packages =
        ALL.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));

    assertThat(packages)
        .allSatisfy(name ->
            assertThat(ALL.contain(name + ".package-info")).as("package-info of %s", name).isTrue())
        .allSatisfy(name ->
            assertThat(ALL.get(name + ".package-info").isAnnotatedWith(NullMarked.class))
                .as("@NullMarked on %s", name)
                .isTrue());
  }

  @Test
  void aClassIsPublicOnlyWhereAnotherPackageUsesIt() {
    assertThat(ALL.stream().filter(ArchitectureTest::isNeedlesslyPublic).map(JavaClass::getName))
        .isEmpty();
  }

  @Test
  void namesAreNounsOfTheCallAndNotOfPatterns() {
    check(
        noClasses()
            .should()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Base")
            .orShould()
            .haveSimpleNameEndingWith("DTO"));
  }

  @Test
  void aPackageHasThirtyClassesAtMost() {
    Map<String, Long> files =
        ALL.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .filter(type -> !LARGE.contains(type.getPackageName()))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

    assertThat(files)
        .isNotEmpty()
        .allSatisfy((name, count) -> assertThat(count).isLessThanOrEqualTo(30));
  }

  @Test
  void noTwoPublicClassesShareASimpleName() {
    Map<String, Set<String>> names =
        ALL.stream()
            .filter(type -> type.isTopLevelClass() && isPublic(type))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toSet())));

    assertThat(names)
        .isNotEmpty()
        .allSatisfy((simple, full) -> assertThat(full).as(simple).hasSize(1));
  }

  private static boolean isNeedlesslyPublic(JavaClass type) {
    return type.isTopLevelClass()
        && isPublic(type)
        && !isStartedFromOutside(type)
        && !isOfConstants(type)
        && !USED_ELSEWHERE.contains(type.getName())
        && siblings(type).noneMatch(sibling -> shows(sibling, type));
  }

  private static Set<String> usedElsewhere() {
    return Stream.of(
            ALL,
            classes("target/test-classes"),
            classes("target/classes", List.of("workbench/benchmarks")))
        .flatMap(JavaClasses::stream)
        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
        .filter(use ->
            !use.getOriginClass().getPackageName().equals(use.getTargetClass().getPackageName()))
        .map(use -> use.getTargetClass().getName().split("\\$")[0])
        .collect(Collectors.toSet());
  }

  private static Stream<JavaClass> siblings(JavaClass type) {
    return type.getPackage().getClasses().stream()
        .filter(sibling -> USED_ELSEWHERE.contains(sibling.getName().split("\\$")[0]));
  }

  /** Whether who uses a class is handed another one. */
  private static boolean shows(JavaClass shop, JavaClass type) {
    return shop.getCodeUnits().stream()
        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
        .anyMatch(unit -> unit.getAllInvolvedRawTypes().contains(type));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  /** The compiler copies constants, so that no trace of their class is left where they are used. */
  private static boolean isOfConstants(JavaClass type) {
    return type.getPackageName().equals("vanity.contract");
  }

  /** By the launcher, by AWS, or by CDK. */
  private static boolean isStartedFromOutside(JavaClass type) {
    return type.tryGetMethod("main", String[].class).isPresent()
        || type.getAllRawInterfaces().stream()
            .anyMatch(any -> any.getName().matches("com\\.amazonaws\\..*Request(Stream)?Handler"));
  }

  private static final DescribedPredicate<JavaCall<?>> IMPURE =
      describe(
          "impure",
          call -> {
            String target = call.getTargetOwner().getName() + "." + call.getName();
            return target.matches(
                "java\\.time\\.\\w+\\.now|java\\.lang\\.System\\.(getenv|getProperty|nanoTime|currentTimeMillis)"
                    + "|java\\.util\\.UUID\\.randomUUID|java\\.lang\\.Math\\.random|java\\.lang\\.Thread\\.sleep");
          });

  private static boolean makesClient(JavaCall<?> call) {
    String owner = call.getTargetOwner().getName();
    return owner.startsWith("software.amazon.awssdk.services.")
        && owner.endsWith("Client")
        && (call.getName().equals("create") || call.getName().equals("builder"));
  }

  private static String outermost(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).split("\\$")[0];
  }

  private static DescribedPredicate<JavaClass> outside(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }

  private static GivenClassesConjunction in(String... packages) {
    return noClasses().that().resideInAnyPackage(packages);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(ALL);
  }

  private static boolean isOfTheWorkbench(JavaClass type) {
    return resideInAnyPackage(WORKBENCH).test(type);
  }

  private static JavaClasses classes(String folder) {
    return classes(folder, MODULES);
  }

  private static JavaClasses classes(String folder, List<String> modules) {
    Path root = Path.of("../..").toAbsolutePath().normalize();
    return new ClassFileImporter()
        .importPaths(
            modules.stream()
                .map(module -> root.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .toList());
  }
}
