package vanity.contactflow.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vanity.contactflow.FlowAction;
import vanity.json.Problem;

/** Identifiers: there, unique, short, and without what the service cannot store. */
final class IdentifierCheck implements ActionCheck {
  private static final int LONGEST = 50;
  private static final String FORBIDDEN = "%:(\\/)=$,;[]{}";
  // Names of JavaScript's Object; the console keeps actions in one.
  private static final Set<String> RESERVED =
      Set.of(
          "__proto__",
          "constructor",
          "__defineGetter__",
          "__defineSetter__",
          "toString",
          "hasOwnProperty",
          "isPrototypeOf",
          "propertyIsEnumerable",
          "toLocaleString",
          "valueOf");

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    String identifier = action.identifier();
    if (identifier.isEmpty()) {
      return Stream.of(
          place.error("required-property", ServiceMessages.missing(place.path() + ".Identifier")));
    }
    return Stream.of(length(identifier, place), letters(identifier, place), unique(action, place))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> length(String identifier, ActionPlace place) {
    return identifier.length() <= LONGEST
        ? Stream.empty()
        : Stream.of(
            place.error(
                "identifier",
                "The Identifier has "
                    + identifier.length()
                    + " characters; at most 50 are taken."));
  }

  private static Stream<Problem> letters(String identifier, ActionPlace place) {
    if (RESERVED.contains(identifier)) {
      return Stream.of(place.error("identifier", identifier + " is reserved; rename the action."));
    }
    // A template fills its placeholders before the service sees them.
    String plain = Placeholders.removed(identifier);
    return plain
        .chars()
        .filter(c -> FORBIDDEN.indexOf(c) >= 0)
        .mapToObj(c ->
            place.error("identifier", "The Identifier holds '" + (char) c + "'; leave it out."))
        .limit(1);
  }

  private static Stream<Problem> unique(FlowAction action, ActionPlace place) {
    boolean first = place.flow().index(action.identifier()).equals(Optional.of(place.index()));
    return first
        ? Stream.empty()
        : Stream.of(place.error("identifier", "Another action has this Identifier; rename one."));
  }
}
