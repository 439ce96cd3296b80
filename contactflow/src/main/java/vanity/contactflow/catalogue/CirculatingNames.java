package vanity.contactflow.catalogue;

import java.util.List;
import java.util.Map;

/** Names of parameters and errors that flows are written with, though no block has them. */
public final class CirculatingNames {
  /** What is meant, by block the first that it has. */
  static final Map<String, List<String>> PARAMETERS =
      Map.ofEntries(
          Map.entry("FunctionArn", List.of("LambdaFunctionARN")),
          Map.entry("FunctionARN", List.of("LambdaFunctionARN")),
          Map.entry("LambdaArn", List.of("LambdaFunctionARN")),
          Map.entry("RequestAttributes", List.of("LambdaInvocationAttributes")),
          Map.entry("InputParameters", List.of("LambdaInvocationAttributes", "Input")),
          Map.entry("TimeLimit", List.of("InvocationTimeLimitSeconds", "InputTimeLimitSeconds")),
          Map.entry(
              "Timeout",
              List.of("InvocationTimeLimitSeconds", "InputTimeLimitSeconds", "TimeLimitSeconds")),
          Map.entry("TimeoutSeconds", List.of("TimeLimitSeconds", "InvocationTimeLimitSeconds")),
          Map.entry(
              "ThirdPartyConnectionTimeoutSeconds",
              List.of("ThirdPartyConnectionTimeLimitSeconds")),
          Map.entry("PhoneNumber", List.of("ThirdPartyPhoneNumber", "CallbackNumber")),
          Map.entry("Prompt", List.of("Text")),
          Map.entry("Message", List.of("Text")),
          Map.entry("TextToSpeech", List.of("Text")),
          Map.entry("Ssml", List.of("SSML")),
          Map.entry("Voice", List.of("TextToSpeechVoice")),
          Map.entry("Engine", List.of("TextToSpeechEngine")),
          Map.entry("Queue", List.of("QueueId")),
          Map.entry("QueueArn", List.of("QueueId")),
          Map.entry("Value", List.of("ComparisonValue")),
          Map.entry("Attribute", List.of("ComparisonValue")),
          Map.entry("LexBotAliasArn", List.of("LexV2Bot")),
          Map.entry("MaxDigits", List.of("InputValidation")),
          Map.entry("Count", List.of("LoopCount")));

  private CirculatingNames() {}

  /** What to do about an error branch of a name that a block does not have. */
  public static String instead(String error, ErrorRules rules) {
    boolean general = rules.allows("NoMatchingError");
    return Nearest.of(error, rules.allowed())
        .map(meant -> "Use " + meant + ".")
        .orElse(
            general && !error.startsWith("NoMatching")
                ? "Remove the branch; NoMatchingError covers it."
                : "Remove the branch.");
  }
}
