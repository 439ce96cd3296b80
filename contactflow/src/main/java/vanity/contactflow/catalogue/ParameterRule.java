package vanity.contactflow.catalogue;

import java.util.Optional;

/** What one value under Parameters may hold, however deep. Placeholders pass every rule. */
public sealed interface ParameterRule {

  /** What an empty text at this place is; the service refuses them nearly everywhere. */
  default Emptiness empty() {
    return Emptiness.REFUSED;
  }

  /** What an empty text is taken for. */
  enum Emptiness {
    REFUSED,
    /** Its author took out a name of the own account: it is to be filled in. */
    TO_FILL,
    /** A probe was refused, published exports hold it. */
    DOUBTED
  }

  /** Whatever it is, it is not known well enough to be checked, but its texts are not empty. */
  record Anything(Emptiness empty) implements ParameterRule {}

  /** A text, a number or a truth value: the console writes them with quotes and without. */
  non-sealed interface Scalar extends ParameterRule {
    Optional<ValueFault> fault(String value);
  }

  /** A list, every value of which keeps one rule; a reference may stand for the whole list. */
  record ListOf(ParameterRule each, int least, int most) implements ParameterRule {}

  /** An object of any names, or of some, every value of which keeps one rule. */
  record MapOf(ParameterRule each, Names names) implements ParameterRule {}

  /**
   * An object of known names.
   *
   * @param shape what to say of anything else
   */
  record ObjectOf(ParameterRules rules, String shape) implements ParameterRule {}

  /** Something of which sources disagree, or whose service ended: the words say so. */
  record Doubted(ParameterRule rule, String words) implements ParameterRule {
    @Override
    public Emptiness empty() {
      return rule.empty();
    }
  }

  /**
   * The names of a map's values.
   *
   * @param least below that the map is pointless
   * @param most more than that are refused, or doubted
   */
  record Names(Scalar each, int least, int most, boolean sure) {}
}
