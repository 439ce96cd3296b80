package vanity.fulfillment.speaking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanity.contract.SpeechPace;

/** What is said: passages in order, none of which is ever cut in two. */
public record Speech(List<Passage> passages) {
  public static final Speech NOTHING = new Speech(List.of());

  private static final String OPEN = "<speak>";
  private static final String CLOSE = "</speak>";

  public Speech {
    passages = List.copyOf(passages);
  }

  /** Each of the texts is a passage. */
  static Speech of(String... texts) {
    return new Speech(Stream.of(texts).map(Passage::of).toList());
  }

  static Speech of(Passage... passages) {
    return new Speech(List.of(passages));
  }

  /** This, and then the next. */
  public Speech then(Speech next) {
    return new Speech(Stream.concat(passages.stream(), next.passages.stream()).toList());
  }

  Speech then(String text) {
    return then(of(text));
  }

  /** Everything as one SSML document. */
  public String ssml() {
    return passages.stream().map(Passage::ssml).collect(Collectors.joining(" ", OPEN, CLOSE));
  }

  /** As few SSML documents as hold everything, none longer than the limit. */
  public List<String> documents(int limit) {
    var documents = new ArrayList<String>();
    var body = new StringBuilder();
    for (Passage passage : passages) {
      String ssml = passage.ssml();
      int length = OPEN.length() + body.length() + 1 + ssml.length() + CLOSE.length();
      if (!body.isEmpty() && length > limit) {
        documents.add(OPEN + body + CLOSE);
        body.setLength(0);
      }
      body.append(body.isEmpty() ? "" : " ").append(ssml);
    }
    documents.add(OPEN + body + CLOSE);
    return documents;
  }

  /** How long it takes to say, breaks included. */
  public Duration duration() {
    return passages.stream().map(Passage::pause).reduce(SpeechPace.of(text()), Duration::plus);
  }

  /** What is heard: the words without their markup. */
  public String text() {
    return passages.stream().map(Passage::text).collect(Collectors.joining(" "));
  }
}
