package vanity.contactflow.catalogue;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vanity.contactflow.catalogue.ParameterRule.Emptiness;
import vanity.contactflow.catalogue.ParameterRule.Scalar;

/** The rules of single values. */
final class Scalars {
  private static final Optional<ValueFault> NONE = Optional.empty();

  private Scalars() {}

  /** Whether a value is one reference and nothing else, and so known in a call only. */
  static boolean isReference(String value) {
    return value.startsWith("$.") || value.startsWith("$[");
  }

  private static Optional<ValueFault> refused(boolean wrong, String words) {
    return wrong ? Optional.of(ValueFault.refused(words)) : NONE;
  }

  private static Optional<ValueFault> doubted(boolean wrong, String words) {
    return wrong ? Optional.of(ValueFault.doubted(words)) : NONE;
  }

  /** Any text that is not too long to be taken. */
  record Text(int most) implements Scalar {
    @Override
    public Optional<ValueFault> fault(String value) {
      return doubted(
          value.length() > most,
          "has %d characters; at most %d are taken".formatted(value.length(), most));
    }
  }

  /** The name of something in an account, such as an ARN or an id. */
  record Resource(Pattern form) implements Scalar {
    @Override
    public Optional<ValueFault> fault(String value) {
      boolean known = value.contains("$") || form.matcher(value).matches();
      return known
          ? NONE
          : Optional.of(
              ValueFault.toFill("names nothing in an account; fill it before publishing"));
    }

    @Override
    public Emptiness empty() {
      return Emptiness.TO_FILL;
    }
  }

  /** A phone number; the service compares it with the numbers of the instance. */
  record PhoneNumber() implements Scalar {
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9]\\d{1,14}");

    @Override
    public Optional<ValueFault> fault(String value) {
      return doubted(
          !value.contains("$") && !NUMBER.matcher(value).matches(),
          "is not a number in the form +12065550100");
    }

    @Override
    public Emptiness empty() {
      return Emptiness.TO_FILL;
    }
  }

  /** One of some words; a reference may stand for it if it is dynamic. */
  record OneOf(List<String> words, boolean dynamic) implements Scalar {
    private static final List<String> TRUTH = List.of("True", "False");

    static final OneOf TRUE_OR_FALSE = new OneOf(TRUTH, false);

    @Override
    public Optional<ValueFault> fault(String value) {
      if (words.contains(value) || (dynamic && isReference(value))) {
        return NONE;
      }
      Optional<String> meant = words.stream().filter(value::equalsIgnoreCase).findFirst();
      // "true" and "TRUE" are written by the console where pages say "True".
      return meant.isPresent()
          ? doubted(!TRUTH.containsAll(words), "is written " + meant.get())
          : refused(true, "must be " + String.join(" or ", words));
    }
  }

  /** A whole number in a range; beyond {@code sureMost} it is only doubted. */
  record WholeNumber(long least, long most, long sureMost, boolean dynamic) implements Scalar {
    @Override
    public Optional<ValueFault> fault(String value) {
      if (dynamic && isReference(value)) {
        return NONE;
      }
      String words = "must be a whole number from " + least + " to " + most;
      if (!value.matches("-?\\d{1,19}")) {
        return refused(true, words);
      }
      var number = new BigInteger(value);
      boolean outside =
          number.compareTo(BigInteger.valueOf(least)) < 0
              || number.compareTo(BigInteger.valueOf(sureMost)) > 0;
      return outside
          ? refused(true, words)
          : doubted(number.compareTo(BigInteger.valueOf(most)) > 0, words);
    }
  }

  /** A text of a form. */
  record Form(Pattern pattern, String words, boolean dynamic, boolean sure) implements Scalar {
    @Override
    public Optional<ValueFault> fault(String value) {
      boolean wrong = !(dynamic && value.contains("$.")) && !pattern.matcher(value).matches();
      return sure ? refused(wrong, words) : doubted(wrong, words);
    }
  }

  /** A rule that one page gives: a flow that breaks it gets a warning, and no more. */
  record FromPage(Scalar rule) implements Scalar {
    @Override
    public Optional<ValueFault> fault(String value) {
      return rule.fault(value).map(fault -> ValueFault.doubted(fault.words()));
    }
  }

  /** One reference to a value and nothing around it. */
  record Reference() implements Scalar {
    // Possessive: otherwise each of a thousand steps would be a frame on the stack.
    private static final Pattern REFERENCE =
        Pattern.compile("\\$(?:\\.?\\[[^\\]]*]|\\.[^\\s.\\[\\]]++)++");
    private static final Pattern BARE_ROOT =
        Pattern.compile(
            "\\$\\.(Attributes|Customer|CustomerEndpoint|External|FlowAttributes|LambdaInvocation"
                + "|Lex|Metrics|Modules|Queue|SegmentAttributes|SystemEndpoint|Views)");

    @Override
    public Optional<ValueFault> fault(String value) {
      // Such a root alone names no value; the service refuses it.
      return refused(
          !REFERENCE.matcher(value).matches() || BARE_ROOT.matcher(value).matches(),
          "must be one reference such as $.Attributes.name");
    }
  }
}
