package vanity.engine;

/**
 * One search a thread. A class of its own, because a method reference here would cost a cold Lambda
 * five milliseconds.
 */
final class SearchPerThread extends ThreadLocal<Search> {
  private final Lexicon lexicon;
  private final OwnWords own;

  SearchPerThread(Lexicon lexicon, OwnWords own) {
    this.lexicon = lexicon;
    this.own = own;
  }

  @Override
  protected Search initialValue() {
    return new Search(lexicon.index(), own);
  }
}
