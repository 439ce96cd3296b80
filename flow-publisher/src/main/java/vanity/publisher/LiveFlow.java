package vanity.publisher;

/**
 * A flow as the instance holds it.
 *
 * @param type the API's name of it
 * @param owner value of our tag, "" without one
 * @param content as published, "" if it never was
 */
record LiveFlow(
    String id,
    String arn,
    String name,
    String type,
    String owner,
    boolean archived,
    String content) {

  static final String OWNER_TAG = "vanity-line:owner";
}
