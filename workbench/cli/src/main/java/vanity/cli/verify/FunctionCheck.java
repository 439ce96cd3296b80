package vanity.cli.verify;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.contract.FlowAnswer;
import vanity.contract.OpeningStatus;
import vanity.contract.WithheldCall;
import vanity.json.JsonText;

/** Whether the function answers, and whether Connect and Lex may call it. */
final class FunctionCheck {
  private static final String DEPLOY = "Deploy again";

  private final LambdaClient lambda;
  private final Line line;
  private final List<Fact> facts;

  FunctionCheck(Clients clients, Line line, List<Fact> facts) {
    lambda = clients.client(LambdaClient.class, LambdaClient::builder);
    this.line = line;
    this.facts = facts;
  }

  /** The opening of a caller who hides the number, of whom nothing is stored. */
  Finding answers() {
    byte[] opening = JsonText.bytes(WithheldCall.opening(line.instanceArn()));
    InvokeResponse response =
        lambda.invoke(
            call -> call.functionName(line.functionArn()).payload(SdkBytes.fromByteArray(opening)));
    String answer = response.payload().asUtf8String();
    if (response.functionError() != null) {
      return Finding.blocker(
          "function", "it fails: " + answer, "Look at its log; then deploy what worked before");
    }
    Map<String, Object> told = json(answer);
    boolean good =
        OpeningStatus.WITHHELD.text().equals(told.get(FlowAnswer.STATUS))
            && said(told.get(FlowAnswer.STATE))
            && said(told.get(FlowAnswer.SAY));
    return good
        ? Finding.ok("function", "it answers a caller who hides the number")
        : Finding.blocker(
            "function", "it answers a caller who hides the number with " + answer, DEPLOY);
  }

  private static boolean said(@Nullable Object value) {
    return value instanceof String text && !text.isBlank();
  }

  List<Finding> permissions() {
    String policy =
        Asking.find(() -> lambda.getPolicy(call -> call.functionName(line.functionArn())).policy())
            .orElse("{}");
    List<?> statements = json(policy).get("Statement") instanceof List<?> list ? list : List.of();
    facts.add(
        new Fact(
            LiveFact.CONNECT_PERMISSION,
            statements.stream().anyMatch(it -> at(it, "Sid").startsWith("connect-"))));
    var findings = new ArrayList<Finding>();
    findings.add(
        permission("Amazon Connect", statements, "connect.amazonaws.com", line.instanceArn()));
    findings.add(
        permission("Amazon Lex", statements, "lexv2.amazonaws.com", "bot-alias/" + line.botId()));
    return findings;
  }

  private static Finding permission(
      String who, List<?> statements, String principal, String source) {
    boolean allowed =
        statements.stream()
            .anyMatch(it ->
                at(it, "Effect").equals("Allow")
                    && at(it, "Principal").contains(principal)
                    && at(it, "Condition").contains(source));
    return allowed
        ? Finding.ok("permission", who + " may call the function")
        : Finding.blocker(
            "permission",
            "%s may not call the function: no statement for %s from %s"
                .formatted(who, principal, source),
            DEPLOY);
  }

  private static String at(@Nullable Object statement, String key) {
    return statement instanceof Map<?, ?> map
        ? Optional.ofNullable(map.get(key)).map(Object::toString).orElse("")
        : "";
  }

  private static Map<String, Object> json(String text) {
    try {
      return JSON.std.mapFrom(text);
    } catch (IOException notJson) {
      return Map.of();
    }
  }
}
