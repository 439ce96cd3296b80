package vanity.publisher;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A flow as the instance holds it.
 *
 * @param type the API's name of it
 * @param owner value of our tag, "" without one
 * @param content as published, "" if it never was
 * @param former by the id of each number that it took over
 */
record LiveFlow(
    String id,
    String arn,
    String name,
    String type,
    String owner,
    boolean archived,
    String content,
    Map<String, FormerFlow> former) {

  static final String OWNER_TAG = "vanity-line:owner";

  /** What a tag begins with whose name ends in a number's id and whose value is a flow's. */
  private static final String FORMER_TAG = "vanity-line:former-flow:";

  LiveFlow {
    former = Map.copyOf(former);
  }

  /** The tag that tells of a number that was taken over. */
  static String formerTag(String numberId) {
    return FORMER_TAG + numberId;
  }

  /** What the tags of a flow tell of it: the id of a flow, by the id of a number. */
  static Map<String, String> formerIn(Map<String, String> tags) {
    Map<String, String> former = new HashMap<>();
    tags.forEach((name, value) -> {
      if (name.startsWith(FORMER_TAG)) {
        former.put(name.substring(FORMER_TAG.length()), value);
      }
    });
    return former;
  }

  /** The flow that the number is to be given back to. */
  Optional<FormerFlow> formerOf(String numberArn) {
    return Optional.ofNullable(former.get(Arn.idOf(numberArn)));
  }

  /** The same, knowing that this flow is gone. */
  LiveFlow without(String formerFlowId) {
    Map<String, FormerFlow> known = new HashMap<>(former);
    known.replaceAll(
        (_, flow) -> flow.id().equals(formerFlowId) ? new FormerFlow(flow.id(), true) : flow);
    return new LiveFlow(id, arn, name, type, owner, archived, content, known);
  }

  /** The same without what it remembers of the number. */
  LiveFlow forgetting(String numberId) {
    Map<String, FormerFlow> known = new HashMap<>(former);
    known.remove(numberId);
    return new LiveFlow(id, arn, name, type, owner, archived, content, known);
  }
}
