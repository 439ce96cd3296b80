package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.contract.Handlers;

class BotTest {
  private final Template template = Variants.EXISTING_INSTANCE.template();

  @Test
  void isNotMadeForChildrenAndSaysSoInTheServicesOwnSpelling() {
    assertThat(template.only("AWS::Lex::Bot").property("DataPrivacy"))
        .isEqualTo(Map.of("ChildDirected", false));
  }

  @Test
  void isListedInTheFlowDesigner() {
    var tag = Map.of("Key", "AmazonConnectEnabled", "Value", "True");

    assertThat(Tree.list(template.only("AWS::Lex::Bot").property("BotTags"))).contains(tag);
    assertThat(Tree.list(template.only("AWS::Lex::BotAlias").property("BotAliasTags")))
        .contains(tag);
  }

  @Test
  void isBuiltFromItsFilesWhenDeployed() {
    var bot = template.only("AWS::Lex::Bot");

    assertThat(bot.property("AutoBuildBotLocales")).isEqualTo(true);
    assertThat(bot.text("BotFileS3Location", "S3ObjectKey")).endsWith(".zip");
    assertThat(bot.property("BotLocales")).isNull();
  }

  @Test
  void answersThroughItsAliasInTheOneLocaleWithOurFunction() {
    var settings =
        Tree.list(template.only("AWS::Lex::BotAlias").property("BotAliasLocaleSettings"));

    assertThat(settings).hasSize(1);
    assertThat(Tree.at(settings.getFirst(), "LocaleId")).isEqualTo("en_US");
    assertThat(Tree.at(settings.getFirst(), "BotAliasLocaleSetting", "Enabled")).isEqualTo(true);
    assertThat(
            Tree.at(
                settings.getFirst(),
                "BotAliasLocaleSetting",
                "CodeHookSpecification",
                "LambdaCodeHook"))
        .isEqualTo(
            Map.of(
                "CodeHookInterfaceVersion",
                "1.0",
                "LambdaArn",
                Map.of("Ref", template.alias(Handlers.FULFILLMENT).id())));
  }

  @Test
  void getsAVersionOfItsDraft() {
    var locales =
        Tree.list(template.only("AWS::Lex::BotVersion").property("BotVersionLocaleSpecification"));

    assertThat(locales)
        .isEqualTo(
            List.of(
                Map.of(
                    "LocaleId",
                    "en_US",
                    "BotVersionLocaleDetails",
                    Map.of("SourceBotVersion", "DRAFT"))));
  }
}
