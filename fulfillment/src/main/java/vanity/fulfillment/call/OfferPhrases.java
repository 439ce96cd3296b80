package vanity.fulfillment.call;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vanity.engine.VanityNumber;

/** The vanity numbers themselves. */
final class OfferPhrases implements Phrasebook {
  private OfferPhrases() {}

  static Speech offer(List<VanityNumber> offer) {
    return each(offer, Ssml::number);
  }

  static Speech slowOffer(List<VanityNumber> offer) {
    return each(offer, Ssml::slowly);
  }

  private static Speech each(List<VanityNumber> offer, Function<VanityNumber, String> form) {
    return new Speech(
        IntStream.range(0, offer.size())
            .mapToObj(i -> SpokenNumber.which(i, offer.size()) + form.apply(offer.get(i)))
            .toList());
  }

  static Speech more(Finds finds) {
    return Speech.of(
            finds.more()
                ? "Here are three more."
                : finds.count() == 1
                    ? "Here is one more, the last."
                    : "Here are the last " + SpokenNumber.count(finds.count()) + ".")
        .then(stretches(finds));
  }

  private static Speech stretches(Finds finds) {
    int stretches = finds.stretches();
    if (stretches == 0) {
      return new Speech(List.of());
    }
    if (stretches == finds.count()) {
      return Speech.of(stretches == 1 ? "It is a stretch." : "They are a stretch.");
    }
    return Speech.of(stretches == 1 ? "The last one is a stretch." : "The last two are a stretch.");
  }

  static Speech again(int count) {
    return Speech.of(count == 1 ? "Here it is again." : "Here they are again.");
  }

  static Speech slowlyAgain(int count) {
    return Speech.of(count == 1 ? "Here it is, slowly." : "Here they are, slowly.");
  }

  static Speech fromTheTop(int count) {
    return Speech.of(count == 1 ? "Here it is again." : "From the top, then.");
  }

  static Speech noMore(boolean keypad) {
    return keypad
        ? Speech.of("That is all I found.", "Press 4 to start over, or 5 for another number.")
        : Speech.of("That is all I found.", "Say start over, or another number. Or press 4, or 5.");
  }

  static Speech nothingToDoItWith() {
    return Speech.of("I have no words to offer right now.");
  }
}
