package vanity.deployed.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Says whether a template's statements allow what is asked, and remembers all that was. */
public final class Judge {
  /** Who has rights of Amazon's own: only a statement that denies can keep them off. */
  public static final String AMAZON = "Amazon's own role";

  private final List<Statement> statements;
  private final Map<Ask, Boolean> wanted = new LinkedHashMap<>();
  private final Set<String> consulted = new TreeSet<>();

  public Judge(Assembly assembly) {
    statements = Policies.of(assembly).toList();
  }

  /** Whether this is allowed; it has to be. */
  public synchronized boolean allows(Ask ask) {
    wanted.put(ask, true);
    return judge(ask);
  }

  /** Takes note of what must not be allowed. */
  public synchronized void refuses(Ask ask) {
    wanted.put(ask, false);
    judge(ask);
  }

  private boolean judge(Ask ask) {
    List<Statement> about = statements.stream().filter(it -> it.isAbout(ask)).toList();
    about.forEach(it -> consulted.add(it.in()));
    return (ask.who().equals(AMAZON) || about.stream().anyMatch(Statement::allows))
        && about.stream().allMatch(Statement::allows);
  }

  /** What was refused and should not, or allowed and should not. */
  public synchronized List<String> faults() {
    return wanted(wanted).toList();
  }

  /** The same, had all been asked under this judge that was asked under another. */
  public List<String> faults(Judge asked) {
    return wanted(asked.wanted).toList();
  }

  private Stream<String> wanted(Map<Ask, Boolean> asks) {
    List<String> faults = new ArrayList<>();
    asks.forEach((ask, good) -> {
      if (judge(ask) != good) {
        faults.add(good ? ask.toString() : ask.toString().replace(" may not ", " may, and must not, "));
      }
    });
    return faults.stream();
  }

  /** The resources whose statements had a say. */
  public synchronized Set<String> consulted() {
    return Set.copyOf(consulted);
  }

  public synchronized int asks() {
    return wanted.size();
  }
}
