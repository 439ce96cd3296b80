package vanity.bot;

import java.io.IOException;

/** Reads the settings of one attempt; what is absent has the service's default. */
final class AttemptReader {
  private static final byte[] EMPTY = {'{', '}'};

  private AttemptReader() {}

  static Prompt.Attempt read(Fields attempt) throws IOException {
    Fields allowed = part(attempt, "allowedInputTypes");
    Fields input = part(attempt, "audioAndDTMFInputSpecification");
    Fields audio = part(input, "audioSpecification");
    Fields dtmf = part(input, "dtmfSpecification");
    return new Prompt.Attempt(
        attempt.flag("allowInterrupt", true),
        allowed.flag("allowAudioInput", true),
        allowed.flag("allowDTMFInput", true),
        input.number("startTimeoutMs", 4_000),
        audio.number("maxLengthMs", 13_000),
        audio.number("endTimeoutMs", 600),
        dtmf.number("maxLength", 1_024),
        dtmf.number("endTimeoutMs", 5_000),
        dtmf.text("endCharacter", "#"),
        dtmf.text("deletionCharacter", "*"));
  }

  private static Fields part(Fields parent, String key) throws IOException {
    Fields part = parent.child(key);
    return part == null ? Fields.parse(parent.where(), EMPTY) : part;
  }
}
