package vanity.architecture;

import static vanity.architecture.House.check;
import static vanity.architecture.House.noClassesIn;
import static vanity.architecture.Rooms.CALL;
import static vanity.architecture.Rooms.CALLER;
import static vanity.architecture.Rooms.HEARING;
import static vanity.architecture.Rooms.SPEAKING;
import static vanity.architecture.Rooms.STORE;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The conversation is inside, and what the outside world asks it through is at its edges. */
class EdgesTest {
  private static final String[] EDGES = {
    "vanity.fulfillment.connect..", "vanity.fulfillment.lex..", "vanity.fulfillment.api.."
  };

  @Test
  void theConversationAndItsRoomsDependOnNoEdge() {
    check(
        noClassesIn(CALL, HEARING, SPEAKING, CALLER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EDGES)
            .because("Connect, Lex and the API ask the same conversation, each in its own format"));
    check(
        noClassesIn(CALL, HEARING, SPEAKING, CALLER)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(STORE)
            .because("the conversation decides what is kept, and not how"));
  }

  @Test
  void hearingSpeakingAndWhatIsKnownOfACallerKnowNoCall() {
    String why = "the call knows its rooms, and they would otherwise know each other through it";
    check(
        noClassesIn(HEARING).should().dependOnClassesThat().resideInAnyPackage(CALL).because(why));
    check(
        noClassesIn(SPEAKING)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CALL, CALLER)
            .because(why));
    check(
        noClassesIn(CALLER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CALL, SPEAKING)
            .because(why));
  }

  @Test
  void edgesDoNotDependOnEachOther() {
    for (String edge : EDGES) {
      String[] others =
          Stream.of(EDGES).filter(other -> !other.equals(edge)).toArray(String[]::new);
      check(
          noClassesIn(edge)
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others)
              .because("a change of one wire format must not reach another"));
    }
  }
}
