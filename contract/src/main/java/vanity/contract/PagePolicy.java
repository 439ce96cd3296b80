package vanity.contract;

/** What a browser may do with the page, wherever it is served from. */
public final class PagePolicy {
  private PagePolicy() {}

  /**
   * The content security policy: our own files, the API beside them, and nothing else.
   *
   * @param signIn the origin that signs people in, empty without one
   */
  public static String content(String signIn) {
    return ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; connect-src 'self' "
            + signIn)
        .strip();
  }
}
