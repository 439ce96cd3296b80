package vanity.deployed.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.publisher.cloud.ControlPlane;
import vanity.publisher.cloud.Instance;

/** An account in which all is well, until a test says otherwise. */
public final class Account implements AutoCloseable {
  public static final String ID = "123456789012";
  public static final String INSTANCE = "aaaaaaaa-0000-4000-8000-000000000001";
  public static final String NUMBER = "bbbbbbbb-0000-4000-8000-000000000001";

  public final ControlPlane plane = new ControlPlane();
  public final Instance instance = plane.cloud.instanceOrNew(INSTANCE);

  public String id = ID;
  public String bootstrapVersion = "30";
  public Optional<Stack> stack = Optional.empty();
  public final List<String> tagged = new ArrayList<>();
  public int concurrency = 1000;

  public String instanceStatus = "ACTIVE";
  public boolean inbound = true;
  public boolean recordings = true;
  public boolean flowLogs = true;
  public final List<String> otherInstances = new ArrayList<>();
  public String numberStatus = "CLAIMED";
  public String numberTarget = arn("instance/" + INSTANCE);
  public int availableNumbers = 3;

  /** By code; with an instance's ARN and a blank before it where only that instance has it. */
  public final Map<String, Integer> quotas = new HashMap<>();

  /** Names that are given, with the ids of what has them. */
  public final Map<String, String> bots = new LinkedHashMap<>();

  public final Map<String, String> headerPolicies = new LinkedHashMap<>();
  public final Map<String, String> accessControls = new LinkedHashMap<>();
  public final Map<String, String> signInDomains = new LinkedHashMap<>();

  public int distributions;
  public String certificateStatus = "ISSUED";
  public List<String> certificateNames = List.of("*.example.com");
  public double certificateEnd = 4_000_000_000.0;
  public String keyState = "Enabled";

  /** What the commands look for; a test takes one away to see it missed. */
  public final java.util.Set<String> missing = new java.util.HashSet<>();

  /**
   * A stack.
   *
   * @param resources logical id to type and physical id
   */
  public record Stack(
      String name,
      String status,
      Map<String, Resource> resources,
      Map<String, String> outputs,
      String template) {
    public Stack {
      resources = Map.copyOf(resources);
      outputs = Map.copyOf(outputs);
    }
  }

  /** A resource of a stack. */
  public record Resource(String type, String id) {}

  public Account() {
    quotas.put("L-AA17A6B9", 2);
    quotas.put("L-8F812903", 5);
    quotas.put("L-22922690", 100);
    quotas.put("L-12AB7C57", 10);
    instance.numbers.put(NUMBER, Optional.empty());
    plane.also(new QueryServices(this)::operation);
    plane.also(new TargetServices(this)::operation);
    plane.also(new ConnectService(this)::operation);
    plane.also(new RestServices(this)::operation);
  }

  Integer callsAtOnce() {
    return quotas.getOrDefault("L-12AB7C57 " + instance.arn, quotas.getOrDefault("L-12AB7C57", 0));
  }

  public static String arn(String resource) {
    return "arn:aws:connect:us-east-1:" + ID + ":" + resource;
  }

  @Override
  public void close() {
    plane.close();
  }
}
