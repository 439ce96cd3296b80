package vanity.engine;

/**
 * One search a thread. A class of its own, because a method reference here would cost a cold Lambda
 * five milliseconds.
 */
final class SearchPerThread extends ThreadLocal<Search> {
  private final Vocabulary words;

  SearchPerThread(Vocabulary words) {
    this.words = words;
  }

  @Override
  protected Search initialValue() {
    return new Search(words);
  }
}
