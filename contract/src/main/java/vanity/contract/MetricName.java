package vanity.contract;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the functions count in CloudWatch, in {@link #NAMESPACE} and without dimensions. */
public enum MetricName {
  /** Calls that opened; one that Amazon Connect delivers again counts again. */
  CALLS,

  /** Openings that had words to offer. */
  WORDS_FOUND,

  /** Openings of callers who had called before. */
  RETURNING,

  /** What callers said or keyed to the bot. */
  TURNS,

  /** Keys taken by the flow itself, for the bot could not be reached. */
  KEYPAD_TURNS,

  /** Turns in which nothing was heard. */
  SILENCES,

  /** Turns that meant nothing to us. */
  NOT_UNDERSTOOD,

  /** Other numbers that words were found for. */
  CONVERSIONS,

  /** Numbers that callers kept. */
  KEPT,

  /** Conversations that ended with a goodbye of ours. */
  GOODBYES,

  /** Callers who were handed to a person. */
  TO_A_PERSON,

  /** Callers who came back from there, for nobody took the call. */
  CAME_BACK,

  /** Records that the queue took in place of the table. */
  RECORDS_QUEUED,

  /** Records that neither the table nor the queue took. */
  RECORDS_LOST,

  /** Late writes that are done. */
  LATE_WRITES_MERGED,

  /** Late writes that the table did not take, and that come again. */
  LATE_WRITES_REFUSED,

  /** Late writes that nobody can read. */
  LATE_WRITES_POISONED,

  /** Callers whose record was erased. */
  CALLERS_ERASED,

  /** Callers who asked to be forgotten and were not. */
  ERASURES_REFUSED;

  public static final String NAMESPACE = "VanityLine";

  /** The name in CloudWatch, such as {@code WordsFound}. */
  public String text() {
    return Arrays.stream(name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }
}
