package vanity.contactflow.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds the rules of an object: of an action's parameters, or of an object inside them. */
final class ObjectBuilder {
  private final Map<String, ParameterRule> known = new LinkedHashMap<>();
  private final List<ParameterRules.Need> needs = new ArrayList<>();
  private final List<ParameterRules.Choice> choices = new ArrayList<>();
  private final List<ParameterRules.Variant> variants = new ArrayList<>();
  private ParameterRules.Others others = ParameterRules.Others.REFUSED;

  ObjectBuilder needs(String name, ParameterRule rule) {
    needs.add(new ParameterRules.Need(name, Optional.empty(), true));
    return takes(name, rule);
  }

  ObjectBuilder takes(String name, ParameterRule rule) {
    known.put(name, rule);
    return this;
  }

  /** A value that must be there in some circumstances. */
  ObjectBuilder needsIf(When when, String name) {
    needs.add(new ParameterRules.Need(name, Optional.of(when), true));
    return this;
  }

  /** The same, but exports are published without it. */
  ObjectBuilder wantsIf(When when, String name) {
    needs.add(new ParameterRules.Need(name, Optional.of(when), false));
    return this;
  }

  /** Another rule for a value in some circumstances. */
  ObjectBuilder takesIf(When when, String name, ParameterRule rule) {
    variants.add(new ParameterRules.Variant(when, name, rule));
    return this;
  }

  ObjectBuilder exactlyOne(String... names) {
    return choice(1, 1, names);
  }

  ObjectBuilder atMostOne(String... names) {
    return choice(0, 1, names);
  }

  ObjectBuilder atLeastOne(String... names) {
    return choice(1, names.length, names);
  }

  /** Any name will do, but not none. */
  ObjectBuilder notEmpty() {
    return choice(1, Integer.MAX_VALUE);
  }

  private ObjectBuilder choice(int least, int most, String... names) {
    choices.add(new ParameterRules.Choice(List.of(names), least, most));
    return this;
  }

  /** The facts are incomplete: names that are not listed pass. */
  ObjectBuilder open() {
    others = ParameterRules.Others.TAKEN;
    return this;
  }

  /** Names that are not listed are doubted: the only source is a page. */
  ObjectBuilder fromPage() {
    others = ParameterRules.Others.DOUBTED;
    return this;
  }

  ParameterRules rules() {
    return new ParameterRules(known, needs, others, choices, variants);
  }

  ParameterRule rule() {
    return rule("must be an object");
  }

  /** The rule, with what to say of anything else. */
  ParameterRule rule(String shape) {
    return new ParameterRule.ObjectOf(rules(), shape);
  }
}
