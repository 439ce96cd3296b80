package vanity.fulfillment.call;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What is said, as SSML: passages in order, none of which is ever cut in two.
 *
 * <p>Only {@link Phrasebook} and {@link Ssml} make passages, from fixed words, digits and letters,
 * so nothing that a caller said reaches the markup.
 */
public record Speech(List<String> passages) {
  private static final String OPEN = "<speak>";
  private static final String CLOSE = "</speak>";
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  public Speech {
    passages = List.copyOf(passages);
  }

  static Speech of(String... passages) {
    return new Speech(List.of(passages));
  }

  Speech then(Speech next) {
    var all = new ArrayList<>(passages);
    all.addAll(next.passages);
    return new Speech(all);
  }

  /** Everything as one SSML document. */
  public String document() {
    return OPEN + String.join(" ", passages) + CLOSE;
  }

  /** As few SSML documents as hold everything, none longer than the limit. */
  public List<String> documents(int limit) {
    var documents = new ArrayList<String>();
    var body = new StringBuilder();
    for (String passage : passages) {
      int length = OPEN.length() + body.length() + 1 + passage.length() + CLOSE.length();
      if (!body.isEmpty() && length > limit) {
        documents.add(OPEN + body + CLOSE);
        body.setLength(0);
      }
      body.append(body.isEmpty() ? "" : " ").append(passage);
    }
    documents.add(OPEN + body + CLOSE);
    return documents;
  }

  /** What is heard: the words without their markup. */
  public String text() {
    return TAG.matcher(String.join(" ", passages)).replaceAll("");
  }
}
