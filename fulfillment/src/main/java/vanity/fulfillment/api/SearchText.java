package vanity.fulfillment.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts as they are compared: as people paste numbers, signs between the digits mean nothing. */
final class SearchText {
  private static final Pattern LINK =
      Pattern.compile("^\\s*(tel|sms|callto):", Pattern.CASE_INSENSITIVE);
  private static final Pattern INTERNATIONAL = Pattern.compile("^00(?=1\\d{10}$)");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]");

  private SearchText() {}

  /** Letters and digits alone, in lower case; {@code tel:} and a leading 00 are gone. */
  static String plain(String text) {
    String narrow = Normalizer.normalize(LINK.matcher(text).replaceFirst(""), Normalizer.Form.NFKC);
    String plain = SIGNS.matcher(narrow.toLowerCase(Locale.ROOT)).replaceAll("");
    return INTERNATIONAL.matcher(plain).replaceFirst("");
  }
}
