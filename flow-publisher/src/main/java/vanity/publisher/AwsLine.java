package vanity.publisher;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lexruntimev2.LexRuntimeV2Client;
import software.amazon.awssdk.services.lexruntimev2.model.Interpretation;
import software.amazon.awssdk.services.lexruntimev2.model.RecognizeTextResponse;
import vanity.contract.LexSession;
import vanity.contract.WithheldCall;
import vanity.json.JsonObject;
import vanity.json.JsonText;

/** Asks the function and the bot over the APIs that callers' blocks use. */
final class AwsLine implements LiveLine {
  private static final int LONGEST_ERROR = 300;

  /** The two services that answer callers. */
  record Clients(LexRuntimeV2Client lex, LambdaClient lambda) {}

  private final LexRuntimeV2Client lex;
  private final LambdaClient lambda;
  private final AwsCalls calls;

  AwsLine(Clients clients, RateLimiter limiter) {
    this.lex = clients.lex();
    this.lambda = clients.lambda();
    this.calls = new AwsCalls(limiter);
  }

  @Override
  public FunctionAnswer open(String functionArn, String instanceArn) {
    SdkBytes event = SdkBytes.fromByteArray(JsonText.bytes(WithheldCall.opening(instanceArn)));
    InvokeResponse answer =
        calls.call(
            "lambda:InvokeFunction",
            () -> lambda.invoke(call -> call.functionName(functionArn).payload(event)));
    JsonObject told = told(answer.payload());
    return new FunctionAnswer(
        text(answer.executedVersion()),
        Optional.ofNullable(answer.functionError()).map(kind -> error(kind, told)),
        told.texts());
  }

  private static JsonObject told(@Nullable SdkBytes payload) {
    try {
      return JsonObject.read(payload == null ? new byte[0] : payload.asByteArray());
    } catch (IllegalArgumentException noObject) {
      return new JsonObject(Map.of());
    }
  }

  private static String error(String kind, JsonObject told) {
    String text =
        Stream.of(kind, text(told.text("errorType")), text(told.text("errorMessage")))
            .filter(part -> !part.isBlank())
            .reduce((some, more) -> some + ": " + more)
            .orElse("")
            .replaceAll("\\s+", " ");
    return text.length() <= LONGEST_ERROR ? text : text.substring(0, LONGEST_ERROR - 3) + "...";
  }

  @Override
  public BotAnswer say(GateQuestions questions, String utterance, String state) {
    Arn alias = Arn.parse(questions.botAliasArn()).orElseThrow();
    // A conversation of its own each time: a question that is still open would change the intent.
    String session = "gate-" + UUID.randomUUID();
    RecognizeTextResponse answer =
        calls.call(
            "lex:RecognizeText",
            () ->
                lex.recognizeText(call ->
                    call.botId(alias.part(1))
                        .botAliasId(alias.part(2))
                        .localeId(questions.localeId())
                        .sessionId(session)
                        .sessionState(it -> it.sessionAttributes(Map.of(LexSession.STATE, state)))
                        .text(utterance)));
    return new BotAnswer(intents(answer.interpretations()), fromFunction(answer));
  }

  // What comes first after the function has answered with another intent is not documented, so the
  // surest counts as well.
  private static Set<String> intents(List<Interpretation> all) {
    return Stream.of(all.stream().findFirst(), all.stream().max(comparingDouble(AwsLine::score)))
        .flatMap(Optional::stream)
        .map(it -> it.intent().name())
        .collect(toSet());
  }

  private static double score(Interpretation interpretation) {
    return interpretation.nluConfidence() == null || interpretation.nluConfidence().score() == null
        ? 0
        : interpretation.nluConfidence().score();
  }

  private static boolean fromFunction(RecognizeTextResponse answer) {
    return answer.sessionState() != null
        && answer.sessionState().sessionAttributes().containsKey(LexSession.OUTCOME);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
