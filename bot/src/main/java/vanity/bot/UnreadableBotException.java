package vanity.bot;

import java.io.IOException;

/** A file of an export cannot be read as one; the message is one line and names the file. */
public final class UnreadableBotException extends IOException {
  public UnreadableBotException(String where, String what) {
    super(where + ": " + what);
  }
}
