package vanity.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static vanity.architecture.House.check;
import static vanity.architecture.House.noClassesIn;
import static vanity.architecture.Rooms.BOT;
import static vanity.architecture.Rooms.CONTRACT;
import static vanity.architecture.Rooms.ENGINE;
import static vanity.architecture.Rooms.FLOW;
import static vanity.architecture.Rooms.JSON;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/** What everything else rests on rests on little itself. */
class FoundationTest {
  @Test
  void theEngineNeedsTheJdkAlone() {
    check(
        noClassesIn(ENGINE)
            .should()
            .dependOnClassesThat(areOutside("java..", "org.jspecify..", ENGINE))
            .because("the engine also runs where there is no telephone line"));
  }

  @Test
  void theContractIsALeaf() {
    check(
        noClassesIn(CONTRACT)
            .should()
            .dependOnClassesThat(areOutside("java..", "org.jspecify..", CONTRACT))
            .because("a deployment and its Lambdas share names, not code"));
  }

  @Test
  void readingJsonNeedsTheLibraryAlone() {
    check(
        noClassesIn(JSON)
            .should()
            .dependOnClassesThat(
                areOutside("java..", "org.jspecify..", "com.fasterxml.jackson..", JSON))
            .because("every reader of a document rests on it"));
  }

  @Test
  void resultsBecomeEnglishInOnePlaceOfTheEngine() {
    check(
        noClassesIn("vanity.engine", "vanity.engine.index..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vanity.engine.english..")
            .because("results are facts, and each language tells them in its own way"));
  }

  @Test
  void theBotAndFlowModelsKnowNothingOfAws() {
    check(
        noClassesIn(BOT, FLOW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("software.amazon..", "com.amazonaws..")
            .because("anyone's flow and bot are checked without an account"));
  }

  @Test
  void theFlowAndTheBotDoNotKnowEachOther() {
    check(
        noClassesIn(BOT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FLOW)
            .because("a bot serves any flow"));
    check(
        noClassesIn(FLOW)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BOT)
            .because("a flow may do without a bot"));
  }

  private static DescribedPredicate<JavaClass> areOutside(String... packages) {
    return DescribedPredicate.not(resideInAnyPackage(packages));
  }
}
