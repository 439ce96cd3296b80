package vanity.infra;

/** Where the Amazon Connect instance comes from. */
sealed interface ConnectSource {
  /** An instance that is there already; nothing of it is changed but what this line adds. */
  record Existing(String arn) implements ConnectSource {}

  /** An instance of our own, kept when the stack goes. */
  record Created(String alias) implements ConnectSource {}
}
