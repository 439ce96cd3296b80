package vanity.contactflow.catalogue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanity.contactflow.catalogue.ParameterRule.Scalar;

/**
 * A document in SSML. The service takes a broken one, and the call takes the error branch: so a
 * broken one is doubted.
 *
 * <p>References in it are filled in a call; they count as text.
 */
record SpokenMarkup() implements Scalar {
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][\\w:.-]*+)([^<>]*+)>");
  private static final Pattern LONE = Pattern.compile("<(?![/A-Za-z!?])|<[^<>]*(?:<|$)");
  private static final Pattern AMPERSAND = Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\w+);)");

  @Override
  public Optional<ValueFault> fault(String value) {
    String text = value.strip();
    if (Scalars.isReference(text) && !text.contains("<")) {
      return Optional.empty();
    }
    if (!text.startsWith("<speak")) {
      return doubted("does not begin with <speak>; as SSML it would take the error branch");
    }
    if (AMPERSAND.matcher(text).find() || LONE.matcher(text).find()) {
      return doubted("holds a bare & or <; write &amp; or &lt;");
    }
    return unbalanced(text);
  }

  private static Optional<ValueFault> unbalanced(String text) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (!tag.group(1).isEmpty()) {
        if (!tag.group(2).equals(open.poll())) {
          return doubted("closes <" + tag.group(2) + "> where it is not open");
        }
      } else if (!tag.group(3).endsWith("/")) {
        open.push(tag.group(2));
      }
    }
    return open.isEmpty() ? Optional.empty() : doubted("never closes <" + open.peek() + ">");
  }

  private static Optional<ValueFault> doubted(String words) {
    return Optional.of(ValueFault.doubted(words));
  }
}
