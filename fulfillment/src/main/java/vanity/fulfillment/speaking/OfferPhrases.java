package vanity.fulfillment.speaking;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vanity.engine.VanityNumber;

/** The vanity numbers themselves. */
public final class OfferPhrases implements Phrasebook {
  private OfferPhrases() {}

  /**
   * Each as it is dialled.
   *
   * @param clear words that need no spelling
   */
  public static Speech offer(List<VanityNumber> offer, Set<String> clear) {
    return each(offer, number -> NumberSpeech.offered(number, clear));
  }

  public static Speech slowOffer(List<VanityNumber> offer) {
    return each(offer, NumberSpeech::slowly);
  }

  /** The words alone, for whoever has heard how they are dialled: "One, flowers. Two, elm." */
  public static Speech names(List<VanityNumber> offer) {
    return new Speech(
        IntStream.range(0, offer.size())
            .mapToObj(
                i -> SpokenNumber.place(i, offer.size()).and(NumberSpeech.words(offer.get(i))))
            .toList());
  }

  private static Speech each(List<VanityNumber> offer, Function<VanityNumber, Passage> form) {
    return new Speech(
        IntStream.range(0, offer.size())
            .mapToObj(i -> SpokenNumber.which(i, offer.size()).and(form.apply(offer.get(i))))
            .toList());
  }

  public static Speech more(Offered offered) {
    return Speech.of(
            offered.more()
                ? "Here are " + SpokenNumber.count(offered.count()) + " more."
                : offered.count() == 1
                    ? "Here is one more, the last."
                    : "Here are the last " + SpokenNumber.count(offered.count()) + ".")
        .then(stretches(offered));
  }

  private static Speech stretches(Offered offered) {
    int stretches = offered.stretches();
    if (stretches == 0) {
      return Speech.NOTHING;
    }
    return Speech.of(
        stretches == offered.count()
            ? offered.count() == 1 ? "It is a stretch." : "All a stretch."
            : stretches == 1
                ? "One is a stretch."
                : SpokenNumber.capital(stretches) + " are a stretch.");
  }

  public static Speech again(int count) {
    return Speech.of(count == 1 ? "Here it is again." : "Here they are again.");
  }

  public static Speech slowlyAgain(int count) {
    return Speech.of(count == 1 ? "Here it is, slowly." : "Here they are, slowly.");
  }

  public static Speech fromTheTop(int count) {
    return Speech.of(count == 1 ? "Here it is again." : "From the top, then.");
  }

  public static Speech theOnesBefore() {
    return Speech.of("Here are the ones before.");
  }

  public static Speech thoseWereTheFirst(int count) {
    return Speech.of(count == 1 ? "That was the first." : "Those were the first.");
  }

  public static Speech noMore(boolean keypad) {
    return keypad
        ? Speech.of("That is all I found.", "Press 4 to start over, or 5 for another number.")
        : Speech.of("That is all I found.", "Say start over, or another number. Or press 4, or 5.");
  }

  public static Speech nothingToDoItWith() {
    return Speech.of("I have no words to offer right now.");
  }
}
