package vanity.cli.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.lexmodelsv2.LexModelsV2Client;
import software.amazon.awssdk.services.lexmodelsv2.model.BotAliasLocaleSettings;
import software.amazon.awssdk.services.lexmodelsv2.model.BotAliasStatus;
import software.amazon.awssdk.services.lexmodelsv2.model.BotLocaleStatus;
import software.amazon.awssdk.services.lexmodelsv2.model.DescribeBotAliasResponse;
import software.amazon.awssdk.services.lexruntimev2.LexRuntimeV2Client;
import software.amazon.awssdk.services.lexruntimev2.model.RecognizeTextResponse;
import vanity.bot.BotReader;
import vanity.bot.Intent;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.home.Project;

/** Whether the bot's alias is of this deployment, and understands what it was taught. */
final class BotCheck {
  private static final String NOBODY = "AAAAAAAAAA";

  private final LexModelsV2Client lex;
  private final LexRuntimeV2Client runtime;
  private final Line line;
  private final List<Fact> facts;

  BotCheck(Clients clients, Line line, List<Fact> facts) {
    lex = clients.client(LexModelsV2Client.class, LexModelsV2Client::builder);
    runtime = clients.client(LexRuntimeV2Client.class, LexRuntimeV2Client::builder);
    this.line = line;
    this.facts = facts;
  }

  Finding alias() {
    Optional<DescribeBotAliasResponse> found =
        Asking.find(() ->
            lex.describeBotAlias(call -> call.botId(line.botId()).botAliasId(line.botAliasId())));
    String deploy = "Deploy again";
    if (found.isEmpty()) {
      return Finding.blocker("bot", "its alias " + line.botAliasArn() + " does not exist", deploy);
    }
    DescribeBotAliasResponse alias = found.get();
    if (alias.botAliasStatus() != BotAliasStatus.AVAILABLE) {
      return Finding.blocker(
          "bot",
          "its alias is in state " + alias.botAliasStatusAsString(),
          "Wait, or deploy again");
    }
    BotAliasLocaleSettings settings = alias.botAliasLocaleSettings().get(line.locale());
    if (settings == null || !Boolean.TRUE.equals(settings.enabled())) {
      return Finding.blocker(
          "bot", "its alias has the locale %s disabled".formatted(line.locale()), deploy);
    }
    if (!line.functionArn().equals(hook(settings))) {
      return Finding.blocker(
          "bot",
          "its alias calls %s, not %s".formatted(hook(settings), line.functionArn()),
          deploy);
    }
    if (!line.botVersion().equals(alias.botVersion())) {
      return Finding.blocker(
          "bot",
          "its alias is at version %s, and the stack made version %s"
              .formatted(alias.botVersion(), line.botVersion()),
          deploy);
    }
    return built(alias);
  }

  private static String hook(BotAliasLocaleSettings settings) {
    return settings.codeHookSpecification() == null
        ? "no function"
        : settings.codeHookSpecification().lambdaCodeHook().lambdaARN();
  }

  private Finding built(DescribeBotAliasResponse alias) {
    BotLocaleStatus status =
        lex.describeBotLocale(call ->
                call.botId(alias.botId()).botVersion(alias.botVersion()).localeId(line.locale()))
            .botLocaleStatus();
    return status == BotLocaleStatus.BUILT
        ? Finding.ok("bot", "its alias is at version %s, built".formatted(alias.botVersion()))
        : Finding.blocker(
            "bot",
            "version %s is in state %s".formatted(alias.botVersion(), status),
            "Look at the bot in the Lex console");
  }

  /** Says one utterance of each intent to the bot. */
  Finding understands() {
    Map<String, String> samples = samples();
    var wrong = new ArrayList<String>();
    samples.forEach((intent, utterance) -> {
      String heard = heard(utterance);
      if (!heard.equals(intent)) {
        wrong.add("'%s' is %s, not %s".formatted(utterance, heard, intent));
      }
    });
    String told =
        "%d of %d intents are understood by an utterance of their own"
            .formatted(samples.size() - wrong.size(), samples.size());
    if (wrong.isEmpty()) {
      return Finding.ok("bot", told);
    }
    String names = told + ": " + String.join("; ", wrong);
    return wrong.size() == samples.size()
        ? Finding.blocker("bot", names, "Look at the bot in the Lex console; deploy again")
        : Finding.warning("bot", names, "Look at these intents in the Lex console");
  }

  private String heard(String utterance) {
    try {
      RecognizeTextResponse answer =
          runtime.recognizeText(call ->
              call.botId(line.botId())
                  .botAliasId(line.botAliasId())
                  .localeId(line.locale())
                  .sessionId("verify-" + UUID.randomUUID())
                  .text(utterance));
      return answer.interpretations().stream()
          .findFirst()
          .map(it -> it.intent().name())
          .orElse("nothing");
    } catch (AwsServiceException refused) {
      if (Asking.code(refused).startsWith("AccessDenied")) {
        throw refused;
      }
      return Asking.code(refused);
    }
  }

  /** The first utterance of each intent that is words alone. */
  private Map<String, String> samples() {
    var samples = new LinkedHashMap<String, String>();
    for (Intent intent : intents()) {
      intent.samples().stream()
          .filter(text -> text.matches("[A-Za-z' ]+"))
          .findFirst()
          .ifPresent(text -> samples.put(intent.name(), text));
    }
    return samples;
  }

  private List<Intent> intents() {
    try {
      return BotReader.read(Project.root().resolve("bot/definition"))
          .locale(line.locale())
          .map(locale -> List.copyOf(locale.intents()))
          .orElse(List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void settleFacts() {
    facts.add(
        new Fact(
            LiveFact.ALIAS_POLICY,
            Asking.find(
                    () -> lex.describeResourcePolicy(call -> call.resourceArn(line.botAliasArn())))
                .isPresent()));
    try {
      lex.describeBot(call -> call.botId(NOBODY));
    } catch (AwsServiceException e) {
      facts.add(new Fact(LiveFact.LEX_MISSING_BOT, e.statusCode() == 412));
    }
  }
}
