package vanity.simulator.lex.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vanity.bot.reply.SlotValue;

/** A sample utterance, ready to be compared with what was said. */
final class UtterancePattern {
  private static final Pattern SLOT = Pattern.compile("\\{([^{}]+)\\}");

  private final String utterance;
  private final List<Piece> pieces;

  /** A word that must be said, or a slot that must be filled. */
  private sealed interface Piece {
    record Literal(String word) implements Piece {}

    record Gap(String slot) implements Piece {}
  }

  /** Tells whether a text is a value of a slot, and which. */
  @FunctionalInterface
  interface Filler {
    Optional<SlotValue> fill(String slot, String text);
  }

  UtterancePattern(String utterance) {
    this.utterance = utterance;
    this.pieces = pieces(utterance);
  }

  String utterance() {
    return utterance;
  }

  /** How many characters must be said literally; of two that match, the longer one wins. */
  int literalLength() {
    return pieces.stream()
        .mapToInt(p -> p instanceof Piece.Literal l ? l.word().length() : 0)
        .sum();
  }

  boolean mentions(String slot) {
    return pieces.contains(new Piece.Gap(slot));
  }

  /** The slots that the words fill, or empty if the words are not this utterance. */
  Optional<Map<String, SlotValue>> match(Words said, Filler filler) {
    return mayMatch(said) ? match(said, 0, 0, filler) : Optional.empty();
  }

  /** A cheap look at length and ends: most utterances are ruled out before any slot is tried. */
  private boolean mayMatch(Words said) {
    return !pieces.isEmpty()
        && said.size() >= pieces.size()
        && fits(pieces.getFirst(), said.plain(0))
        && fits(pieces.getLast(), said.plain(said.size() - 1));
  }

  private static boolean fits(Piece piece, String word) {
    return !(piece instanceof Piece.Literal(String literal)) || literal.equals(word);
  }

  private Optional<Map<String, SlotValue>> match(Words said, int word, int piece, Filler filler) {
    if (piece == pieces.size()) {
      return word == said.size() ? Optional.of(new LinkedHashMap<>()) : Optional.empty();
    }
    return switch (pieces.get(piece)) {
      case Piece.Literal literal ->
          word < said.size() && said.plain(word).equals(literal.word())
              ? match(said, word + 1, piece + 1, filler)
              : Optional.empty();
      case Piece.Gap gap -> fill(said, word, piece, gap.slot(), filler);
    };
  }

  private Optional<Map<String, SlotValue>> fill(
      Words said, int word, int piece, String slot, Filler filler) {
    for (int end = word + 1; end <= said.size() - (pieces.size() - piece - 1); end++) {
      Optional<SlotValue> value = filler.fill(slot, said.slice(word, end));
      if (value.isPresent()) {
        Optional<Map<String, SlotValue>> rest = match(said, end, piece + 1, filler);
        if (rest.isPresent()) {
          rest.get().put(slot, value.get());
          return rest;
        }
      }
    }
    return Optional.empty();
  }

  private static List<Piece> pieces(String utterance) {
    List<Piece> pieces = new ArrayList<>();
    Matcher slots = SLOT.matcher(utterance);
    int from = 0;
    while (slots.find()) {
      literals(utterance.substring(from, slots.start()), pieces);
      pieces.add(new Piece.Gap(slots.group(1)));
      from = slots.end();
    }
    literals(utterance.substring(from), pieces);
    return pieces;
  }

  private static void literals(String text, List<Piece> pieces) {
    Words.of(text).words().forEach(w -> pieces.add(new Piece.Literal(w.plain())));
  }
}
