package vanity.publisher;

/** Says what a fault means to whoever deploys, and what to do. */
final class FailureAdvice {
  private static final String AGAIN = " and deploy again";
  private static final String BOT = "lex:RecognizeText";
  private static final String FUNCTION = "lambda:InvokeFunction";

  private FailureAdvice() {}

  static PublishingFailure of(ServiceFault fault) {
    return new PublishingFailure(fault.told(), fault.problems(), advice(fault));
  }

  /** For a change that was accepted as often as is worth it, and that does not show. */
  static PublishingFailure ofNoEffect(Step.Change change, String difference) {
    return new PublishingFailure(
        "%s was accepted %d times, yet %s".formatted(change.api(), Attempts.MOST, difference),
        noEffectAdvice(change) + AGAIN);
  }

  private static String noEffectAdvice(Step.Change change) {
    return change instanceof Step.UpdateContent
        ? "Write its file in contactflow/flow there as the service gives it back"
        : "Look in the Amazon Connect console for what is in its way";
  }

  /** For a request in which one change is followed by another until its time is over. */
  static PublishingFailure ofChangesWithoutEnd(Step.Change change) {
    return new PublishingFailure(
        "after %d minutes %s is still to be called"
            .formatted(WaitLimits.WHOLE.toMinutes(), change.api()),
        "Something else changes the instance at the same time: stop it" + AGAIN);
  }

  private static String advice(ServiceFault fault) {
    return switch (fault.kind()) {
      case THROTTLED ->
          "Others use up the rate of this operation: wait until they are done" + AGAIN;
      case UNANSWERED ->
          (fault.api().equals(BOT)
                  ? "Look at the bot in the Lex console: it may not be built"
                  : "The service did not recover in time: look at the AWS Health Dashboard")
              + AGAIN;
      case CONFLICT ->
          "Something else holds or changes it: wait until that is done, unbind what uses it"
              + AGAIN;
      case DENIED ->
          "Allow %s to the publisher's role, or lift the policy that denies it"
                  .formatted(fault.api())
              + AGAIN;
      case QUOTA -> "Remove what is not used, or ask for a higher quota" + AGAIN;
      case INVALID_FLOW -> "Correct the flow's file in contactflow/flow" + AGAIN;
      case NOT_FOUND -> missing(fault) + AGAIN;
      case REJECTED -> rejected(fault) + AGAIN;
    };
  }

  private static String missing(ServiceFault fault) {
    return switch (fault.api()) {
      case BOT -> "Look at the bot in the Lex console: its alias must be there, its locale enabled";
      case FUNCTION -> "Look at the function in the Lambda console: its alias must be there";
      case "s3:GetObject" -> "Upload the stack's assets (npx cdk deploy does)";
      case "connect:AssociatePhoneNumberContactFlow" ->
          "Give -c phoneNumberArn=<ARN of a number that is claimed to this instance>";
      default -> "Give -c connectInstanceArn=<ARN of an instance in this account and region>";
    };
  }

  private static String rejected(ServiceFault fault) {
    return switch (fault.api()) {
      case "connect:DeleteContactFlow" ->
          "Unbind the phone numbers, and change the flows, that still use this flow";
      case "connect:AssociatePhoneNumberContactFlow" ->
          "Give -c phoneNumberArn=<ARN of a number that is claimed to this instance>";
      case BOT ->
          fault.code().equals("DependencyFailedException")
              ? "Let the bot call the function (its permission for lexv2.amazonaws.com), or look at the function's log"
              : "Look at the bot in the Lex console: it may not be built";
      case FUNCTION -> "Look at the function in the Lambda console";
      default -> "Correct what the message names";
    };
  }
}
