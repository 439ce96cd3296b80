package vanity.contactflow.catalogue;

import java.util.List;
import java.util.regex.Pattern;
import vanity.contactflow.catalogue.ParameterRule.Emptiness;
import vanity.contactflow.catalogue.ParameterRule.Scalar;

/** The words in which the rows of the catalogue say what a value may be. */
final class Values {
  static final ParameterRule ANYTHING = new ParameterRule.Anything(Emptiness.REFUSED);

  /** What a view is filled with: exports hold empty texts, a probe with one was refused. */
  static final ParameterRule VIEW_DATA = new ParameterRule.Anything(Emptiness.DOUBTED);

  static final Scalar TEXT = new Scalars.Text(Integer.MAX_VALUE);

  /** Page "Flow block: Get customer input": 3,000 billed characters, 6,000 in all. */
  static final Scalar SPOKEN = new Scalars.Text(6_000);

  static final Scalar SSML = new SpokenMarkup();
  static final Scalar RESOURCE = new Scalars.Resource(Pattern.compile("(?s).*\\S.*"));
  static final Scalar ARN = new Scalars.Resource(Pattern.compile("arn:\\S+"));
  static final Scalar PHONE_NUMBER = new Scalars.PhoneNumber();
  static final Scalar REFERENCE = new Scalars.Reference();
  static final Scalar TRUE_OR_FALSE = Scalars.OneOf.TRUE_OR_FALSE;
  static final Scalar ENABLED = oneOf("Enabled", "Disabled");

  /** Voice, as the service judges it: any language of that form is taken at first. */
  static final Scalar LANGUAGE =
      form("[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})++", "must be a language such as en-US", true, false);

  static final ParameterRule TEXTS = map(TEXT, TEXT, 0);

  private Values() {}

  /** A rule that one page gives. */
  static Scalar fromPage(Scalar rule) {
    return new Scalars.FromPage(rule);
  }

  static Scalar oneOf(String... words) {
    return new Scalars.OneOf(List.of(words), false);
  }

  static Scalar oneOfOrReference(String... words) {
    return new Scalars.OneOf(List.of(words), true);
  }

  static Scalar number(long least, long most) {
    return new Scalars.WholeNumber(least, most, most, false);
  }

  static Scalar numberOrReference(long least, long most) {
    return new Scalars.WholeNumber(least, most, most, true);
  }

  /** A range that pages give, and that published flows leave at its upper end. */
  static Scalar usually(long least, long most) {
    return new Scalars.WholeNumber(least, most, Integer.MAX_VALUE, false);
  }

  static Scalar form(String pattern, String words, boolean dynamic, boolean sure) {
    return new Scalars.Form(Pattern.compile(pattern), words, dynamic, sure);
  }

  static ParameterRule list(ParameterRule each) {
    return new ParameterRule.ListOf(each, 0, Integer.MAX_VALUE);
  }

  static ParameterRule list(ParameterRule each, int least, int most) {
    return new ParameterRule.ListOf(each, least, most);
  }

  static ParameterRule map(Scalar name, ParameterRule each, int least) {
    return new ParameterRule.MapOf(
        each, new ParameterRule.Names(name, least, Integer.MAX_VALUE, true));
  }

  static ParameterRule doubted(ParameterRule rule, String words) {
    return new ParameterRule.Doubted(rule, words);
  }

  static ObjectBuilder object() {
    return new ObjectBuilder();
  }
}
