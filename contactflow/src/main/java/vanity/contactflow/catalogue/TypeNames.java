package vanity.contactflow.catalogue;

import java.util.Set;

/**
 * Under which names a block type goes besides its own.
 *
 * @param circulating names that flows are written with, though the service does not know them
 * @param logged what the service's flow logs call it
 */
public record TypeNames(Set<String> circulating, String logged) {
  public TypeNames {
    circulating = Set.copyOf(circulating);
  }
}
