package vanity.publisher.cloud;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What is in one account and region. */
public final class Cloud {
  public static final String HOME = "us-east-1:123456789012";

  /** What is dialled, whatever number it is. */
  public static final String PHONE_NUMBER = "+12065550100";

  /** Objects by bucket/key. */
  public final Map<String, byte[]> objects = new HashMap<>();

  /** What the live line says. */
  public final Talk talk = new Talk();

  final Map<String, Instance> instances = new LinkedHashMap<>();
  final Map<String, Bot> bots = new HashMap<>();

  /** How long after its association a bot can be named in a flow. */
  public Duration associationDelay = Duration.ofSeconds(12);

  /** How long lists and descriptions do not know of what is new. */
  public Duration listDelay = Duration.ofSeconds(3);

  /** Whether lists show what numbers are bound to. */
  public boolean listsBindings = true;

  /** How the content of a flow comes back; as it was sent, unless told otherwise. */
  public UnaryOperator<String> givenBack = UnaryOperator.identity();

  /** Ids of the statements of each function's policy. */
  public final Map<String, Set<String>> functionPolicies = new HashMap<>();

  /** Operations that are answered well and change nothing. */
  public final Set<String> withoutEffect = new HashSet<>();

  /**
   * A bot with one alias.
   *
   * @param visibleAt until then its alias is not found
   * @param availableAt until then its alias is being created
   * @param builtAt until then its locale is being built
   * @param broken why the build failed, "" if it does not
   */
  public record Bot(
      String aliasId, Instant visibleAt, Instant availableAt, Instant builtAt, String broken) {}

  /** The instance with this id, which is made if it is not there. */
  public Instance instanceOrNew(String id) {
    return instances.computeIfAbsent(
        id, key -> new Instance("arn:aws:connect:" + HOME + ":instance/" + key));
  }

  public void addBot(String id, Bot bot) {
    bots.put(id, bot);
  }

  /** Everything as it is now, to come back to. */
  public Cloud copy() {
    Cloud copy = new Cloud();
    copy.become(this);
    return copy;
  }

  void become(Cloud other) {
    talk.become(other.talk);
    listDelay = other.listDelay;
    listsBindings = other.listsBindings;
    givenBack = other.givenBack;
    withoutEffect.clear();
    withoutEffect.addAll(other.withoutEffect);
    functionPolicies.clear();
    other.functionPolicies.forEach(
        (function, ids) -> functionPolicies.put(function, new HashSet<>(ids)));
    objects.clear();
    objects.putAll(other.objects);
    bots.clear();
    bots.putAll(other.bots);
    instances.clear();
    other.instances.forEach((id, instance) -> instances.put(id, instance.copy()));
  }

  Instance instance(String id) {
    Instance instance = instances.get(id);
    if (instance == null) {
      throw WireError.notFound("The instance " + id);
    }
    return instance;
  }

  static String botArn(String botId) {
    return "arn:aws:lex:" + HOME + ":bot/" + botId;
  }

  static String aliasArn(String botId, String aliasId) {
    return "arn:aws:lex:" + HOME + ":bot-alias/" + botId + "/" + aliasId;
  }
}
