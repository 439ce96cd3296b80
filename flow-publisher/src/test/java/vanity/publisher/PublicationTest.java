package vanity.publisher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {
  private static final String INSTANCE = "arn:aws:connect:us-east-1:123456789012:instance/abc";

  @Test
  void readsWhatTheStackHandsOver() {
    Publication publication = Publication.of(properties());

    assertThat(publication.physicalId()).isEqualTo("published-flow/abc/vanity-line-prod");
    assertThat(publication.phoneNumber()).isEmpty();
    assertThat(publication.flows())
        .extracting(WantedFlow::name)
        .containsExactly("Vanity Line prod");
    assertThat(publication.values())
        .containsEntry("recordingConsent", "ask")
        .containsEntry("agentQueueArn", "none")
        .containsEntry("flowLogging", "Disabled");
  }

  @Test
  void takesANumberAndAQueueOfTheInstance() {
    Map<String, Object> properties = properties();
    String number = "arn:aws:connect:us-east-1:123456789012:phone-number/n";
    properties.put("PhoneNumberArn", number);
    properties.put("AgentQueueArn", INSTANCE + "/queue/q");

    Publication publication = Publication.of(properties);

    assertThat(publication.phoneNumber()).isEqualTo(Optional.of(number));
    assertThat(publication.flows())
        .extracting(WantedFlow::name)
        .containsExactly("Vanity Line prod, in the queue", "Vanity Line prod");
  }

  @Test
  void refusesOneNameForBothFlows() {
    Map<String, Object> properties = properties();
    properties.put("AgentQueueArn", INSTANCE + "/queue/q");
    properties.put("QueueFlowName", "Vanity Line prod");

    assertThatExceptionOfType(PublishingFailure.class)
        .isThrownBy(() -> Publication.of(properties))
        .withMessageContaining("are both 'Vanity Line prod'");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "InstanceArn | abc | arn:aws:connect:REGION:ACCOUNT:instance/*",
        "InstanceArn | arn:aws:connect:us-east-1:123456789012:instance/ | InstanceArn",
        "FlowHash | 1234 | a SHA-256 in hexadecimal",
        "QueueFlowHash | 1234 | QueueFlowHash '1234' is not a SHA-256 in hexadecimal",
        "BotAliasArn | arn:aws:lex:us-east-1:123456789012:bot/B | bot-alias/*/*",
        "BotAliasArn | arn:aws:lex:eu-west-1:123456789012:bot-alias/B/A | account and region",
        "BotAliasArn | arn:aws:lex:us-east-1:123456789012:bot-alias/B/TSTALIASID | test alias",
        "LocaleId | english | a locale like en_US",
        "FulfillmentArn | arn:aws:lambda:us-east-1:123456789012:function:f | function/*/*",
        "FulfillmentArn | arn:aws:lambda:us-east-1:999999999999:function:f:live | account",
        "RecordingConsent | yes | ask or none",
        "FlowLogging | on | Enabled or Disabled",
        "AgentQueueArn | arn:aws:connect:us-east-1:123456789012:instance/x/queue/q | not of the",
        "PhoneNumberArn | +12065550142 | arn:aws:connect:REGION:ACCOUNT:phone-number/*",
        "PhoneNumberArn | arn:aws:connect:us-east-1:999999999999:phone-number/n | account",
        "TakeOver | maybe | true or false",
        "Owner | a/b | without a slash",
      })
  void refusesAWrongValueAndSaysWhatItShouldBe(String name, String value, String told) {
    Map<String, Object> properties = properties();
    properties.put(name, value);

    assertThatExceptionOfType(PublishingFailure.class)
        .isThrownBy(() -> Publication.of(properties))
        .withMessageContaining(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FlowLogging", "TakeOver", "PhoneNumberArn", "QueueFlowName"})
  void refusesPropertiesWithoutOneOfThem(String name) {
    Map<String, Object> properties = properties();
    properties.remove(name);

    assertThatExceptionOfType(PublishingFailure.class)
        .isThrownBy(() -> Publication.of(properties))
        .withMessageContaining(name + " is missing");
  }

  private static Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put("InstanceArn", INSTANCE);
    properties.put("FlowName", "Vanity Line prod");
    properties.put("Owner", "vanity-line-prod");
    properties.put("FlowBucket", "assets");
    properties.put("FlowKey", "flow.json");
    properties.put("FlowHash", "0".repeat(64));
    properties.put("QueueFlowName", "Vanity Line prod, in the queue");
    properties.put("QueueFlowKey", "queue.json");
    properties.put("QueueFlowHash", "1".repeat(64));
    properties.put("BotAliasArn", "arn:aws:lex:us-east-1:123456789012:bot-alias/B/A");
    properties.put("LocaleId", "en_US");
    properties.put("FulfillmentArn", "arn:aws:lambda:us-east-1:123456789012:function:f:live");
    properties.put("RecordingConsent", "ask");
    properties.put("AgentQueueArn", "none");
    properties.put("FlowLogging", "Disabled");
    properties.put("PhoneNumberArn", "none");
    properties.put("TakeOver", "false");
    return properties;
  }
}
