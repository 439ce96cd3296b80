package vanity.infra;

/** Which phone number leads to the flow. */
sealed interface NumberSource {
  /** None: somebody binds one later. */
  record None() implements NumberSource {}

  /** One is claimed for the instance and kept when the stack goes. */
  record Claimed(String country) implements NumberSource {}

  /** One that the instance has; bound elsewhere, it is taken only if we may. */
  record Given(String arn, boolean takeOver) implements NumberSource {}
}
