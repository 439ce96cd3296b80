package vanity.contactflow.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vanity.contactflow.FlowAction;
import vanity.contactflow.catalogue.Nearest;
import vanity.json.Problem;

/** References that begin with a name the service does not know: usually a typing error. */
final class ReferenceCheck implements ActionCheck {
  private static final Pattern ROOT = Pattern.compile("\\$\\.(\\w+)");
  private static final Set<String> ROOTS =
      Set.of(
          "AdditionalEmailRecipients",
          "Agent",
          "Attributes",
          "AwsRegion",
          "Campaign",
          "Capabilities",
          "Case",
          "Channel",
          "ContactId",
          "Customer",
          "CustomerCallbackNumber",
          "CustomerEndpoint",
          "CustomerId",
          "Description",
          "External",
          "FlowAttributes",
          "InitialContactId",
          "InitiationMethod",
          "InstanceARN",
          "LambdaInvocation",
          "LanguageCode",
          "Lex",
          "Loop",
          "Media",
          "MediaStreams",
          "Metrics",
          "Modules",
          "Name",
          "PreviousContactId",
          "Queue",
          "References",
          "RelatedContactId",
          "SegmentAttributes",
          "StoredCustomerInput",
          "SystemEndpoint",
          "Tags",
          "Task",
          "TaskContactId",
          "TextToSpeechVoiceId",
          "Views",
          "Wisdom");

  @Override
  public Stream<Problem> problems(FlowAction action, ActionPlace place) {
    return ROOT.matcher(action.parameters().values().toString())
        .results()
        .map(found -> found.group(1))
        .filter(root -> !ROOTS.contains(root))
        .distinct()
        .map(root ->
            place.warning(
                "reference",
                "$." + root + " is not one of the service's attributes; " + todo(root) + "."));
  }

  private static String todo(String root) {
    return Nearest.of(root, ROOTS).map(it -> "write $." + it).orElse("check the spelling");
  }
}
