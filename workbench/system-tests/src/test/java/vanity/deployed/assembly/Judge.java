package vanity.deployed.assembly;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Says whether a template's statements allow what is asked, and remembers all that was. */
public final class Judge {
  /** Who has rights of Amazon's own: only a statement that denies can keep them off. */
  public static final String AMAZON = "Amazon's own role";

  private final List<Statement> statements;
  private final Map<Ask, Boolean> wanted = new LinkedHashMap<>();
  private final Map<String, Set<Ask>> consulted = new TreeMap<>();

  public Judge(Assembly assembly) {
    this(Policies.of(assembly).toList());
  }

  private Judge(List<Statement> statements) {
    this.statements = statements;
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
    about.forEach(it -> consulted.computeIfAbsent(it.in(), _ -> new LinkedHashSet<>()).add(ask));
    return (ask.who().equals(AMAZON) || about.stream().anyMatch(Statement::allows))
        && about.stream().allMatch(Statement::allows);
  }

  /** What was refused and should not, or allowed and should not. */
  public synchronized List<String> faults() {
    return faults(Set.copyOf(wanted.keySet()), this);
  }

  /** The same, had all been asked with the resource of this part as it is without the part. */
  public synchronized List<String> faultsWithout(Part part, Assembly without) {
    List<Statement> left =
        Stream.concat(
                statements.stream().filter(it -> !it.in().equals(part.resource())),
                without.all().stream()
                    .filter(it -> it.id().equals(part.resource()))
                    .flatMap(Policies::of))
            .toList();
    return faults(consulted.getOrDefault(part.resource(), Set.of()), new Judge(left));
  }

  private List<String> faults(Set<Ask> asks, Judge by) {
    return asks.stream()
        .filter(ask -> by.judge(ask) != wanted.get(ask))
        .map(ask -> wanted.get(ask) ? ask.toString() : ask.unwanted())
        .sorted()
        .toList();
  }

  /** The resources whose statements had a say. */
  public synchronized Set<String> consulted() {
    return Set.copyOf(consulted.keySet());
  }
}
