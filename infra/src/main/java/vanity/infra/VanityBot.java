package vanity.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.CfnTag;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.amazon.awscdk.services.lex.CfnBot;
import software.amazon.awscdk.services.lex.CfnBotAlias;
import software.amazon.awscdk.services.lex.CfnBotVersion;
import software.amazon.awscdk.services.s3.assets.Asset;
import software.constructs.Construct;
import software.constructs.IConstruct;
import vanity.bot.BotReader;
import vanity.bot.BotSamples;
import vanity.contract.BotSample;

/** The bot from its definition's files, and the alias that Amazon Connect calls. */
final class VanityBot extends Construct {
  static final String LOCALE = "en_US";
  // Without it the flow designer of Amazon Connect does not list the bot's intents.
  private static final CfnTag FOR_CONNECT =
      CfnTag.builder().key("AmazonConnectEnabled").value("True").build();

  private final CfnBot bot;
  private final CfnBotVersion version;
  private final CfnBotAlias live;
  private final String samples;

  VanityBot(
      Construct scope,
      FulfillmentFunction fulfillment,
      Deployment deployment,
      Artifacts artifacts) {
    super(scope, "Bot");
    var definition =
        Asset.Builder.create(this, "Definition")
            .path(artifacts.botDefinition().toString())
            .exclude(List.of("**/.*"))
            .build();
    var role = role();
    var tags =
        List.of(FOR_CONNECT, CfnTag.builder().key("deployment").value(deployment.name()).build());
    bot =
        CfnBot.Builder.create(this, "Bot")
            .name(deployment.name())
            .roleArn(role.getRoleArn())
            // A typed property would be written as 'childDirected', which the service does not
            // know.
            .dataPrivacy(Map.of("ChildDirected", false))
            .idleSessionTtlInSeconds(300)
            .botFileS3Location(
                CfnBot.S3LocationProperty.builder()
                    .s3Bucket(definition.getS3BucketName())
                    .s3ObjectKey(definition.getS3ObjectKey())
                    .build())
            .autoBuildBotLocales(true)
            .botTags(tags)
            .build();
    bot.getNode().addDependency(role);
    version = version(definition.getAssetHash());
    live = alias(version, fulfillment, tags);
    samples = samples(artifacts.botDefinition());
    if (deployment.calls().conversationLogs()) ConversationLog.of(this).attach(live, role);
  }

  private Role role() {
    var role =
        Role.Builder.create(this, "Role")
            .assumedBy(new ServicePrincipal("lexv2.amazonaws.com"))
            .description("Vanity Line: lets the bot speak")
            .build();
    role.addToPolicy(
        PolicyStatement.Builder.create()
            .actions(List.of("polly:SynthesizeSpeech"))
            .resources(List.of("*"))
            .build());
    Reasons.give(
        role,
        "AwsSolutions-IAM5",
        "Speech is synthesised for no resource in particular: the action knows only '*' unless a"
            + " lexicon is used",
        List.of("Resource::*"));
    return role;
  }

  // A version is a snapshot, made once: only a new logical id makes a new one. Calls in progress
  // stay on theirs, so it is kept.
  private CfnBotVersion version(String hash) {
    var version =
        CfnBotVersion.Builder.create(this, "Version" + hash.substring(0, 16))
            .botId(bot.getAttrId())
            .botVersionLocaleSpecification(
                List.of(
                    CfnBotVersion.BotVersionLocaleSpecificationProperty.builder()
                        .localeId(LOCALE)
                        .botVersionLocaleDetails(
                            CfnBotVersion.BotVersionLocaleDetailsProperty.builder()
                                .sourceBotVersion("DRAFT")
                                .build())
                        .build()))
            .build();
    version.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    return version;
  }

  private CfnBotAlias alias(
      CfnBotVersion version, FulfillmentFunction fulfillment, List<CfnTag> tags) {
    return CfnBotAlias.Builder.create(this, "Live")
        .botId(bot.getAttrId())
        .botAliasName("live")
        .botVersion(version.getAttrBotVersion())
        .botAliasLocaleSettings(
            List.of(
                CfnBotAlias.BotAliasLocaleSettingsItemProperty.builder()
                    .localeId(LOCALE)
                    .botAliasLocaleSetting(
                        CfnBotAlias.BotAliasLocaleSettingsProperty.builder()
                            .enabled(true)
                            .codeHookSpecification(codeHook(fulfillment))
                            .build())
                    .build()))
        .botAliasTags(tags)
        .build();
  }

  private static CfnBotAlias.CodeHookSpecificationProperty codeHook(
      FulfillmentFunction fulfillment) {
    return CfnBotAlias.CodeHookSpecificationProperty.builder()
        .lambdaCodeHook(
            CfnBotAlias.LambdaCodeHookProperty.builder()
                .lambdaArn(fulfillment.live().getFunctionArn())
                .codeHookInterfaceVersion("1.0")
                .build())
        .build();
  }

  // What was checked at synthesis is read again: the same files.
  private static String samples(Path definition) {
    try {
      return BotSample.text(BotSamples.of(BotReader.read(definition).locale(LOCALE).orElseThrow()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What must exist before anybody calls the bot. */
  IConstruct ready() {
    return live;
  }

  String botId() {
    return bot.getAttrId();
  }

  String botArn() {
    return bot.getAttrArn();
  }

  String aliasArn() {
    return live.getAttrArn();
  }

  /** What the alias is at. */
  String version() {
    return version.getAttrBotVersion();
  }

  /** What this bot can be asked, and for which intents. */
  String samples() {
    return samples;
  }
}
