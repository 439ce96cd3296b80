package vanity.bot;

import java.util.List;

/** Branches that are tested in order; the default is taken when none holds. */
public record Conditional(boolean active, List<Branch> branches, Outcome otherwise) {
  public Conditional {
    branches = List.copyOf(branches);
  }

  /** One branch and the expression that leads into it. */
  public record Branch(String name, String expression, Outcome outcome) {}
}
