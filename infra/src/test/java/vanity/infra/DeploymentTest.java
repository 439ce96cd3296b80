package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vanity.infra.Variants.ID;
import static vanity.infra.Variants.INSTANCE;
import static vanity.infra.Variants.NUMBER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentTest {
  private static final String KEY = "arn:aws:kms:us-east-1:111122223333:key/abc";

  @Test
  void needsNothingButAnInstance() {
    var deployment = Deployment.of(Map.of("connectInstanceArn", INSTANCE));

    assertThat(deployment.connect()).isEqualTo(new ConnectSource.Existing(INSTANCE));
    assertThat(deployment.number()).isEqualTo(new NumberSource.None());
    assertThat(deployment.calls())
        .isEqualTo(
            new CallRules(
                false, Optional.empty(), Optional.empty(), 20, false, false, Optional.empty()));
    assertThat(deployment.data())
        .isEqualTo(new DataRules(365, 4, Optional.empty(), List.of(), Map.of()));
    assertThat(deployment.name()).isEqualTo("vanity-line-main");
  }

  @Test
  void takesAccountAndRegionFromTheInstance() {
    var place = Deployment.of(Map.of("connectInstanceArn", INSTANCE)).place();

    assertThat(place).isEqualTo(new Place(Optional.of("111122223333"), Optional.of("us-east-1")));
  }

  @Test
  void readsEveryOption() {
    var deployment = Deployment.of(Variants.ALL_OPTIONS.context());

    assertThat(deployment.stage()).isEqualTo("test");
    assertThat(deployment.connect()).isEqualTo(new ConnectSource.Created("my-line"));
    assertThat(deployment.number()).isEqualTo(new NumberSource.Claimed("US"));
    assertThat(deployment.calls().recordingConsent()).isTrue();
    assertThat(deployment.calls().agentQueueArn()).contains(INSTANCE + "/queue/" + ID);
    assertThat(deployment.calls().hourlyLimit()).isEqualTo(5);
    assertThat(deployment.calls().reservedConcurrency()).contains(5);
    assertThat(deployment.data().retentionDays()).isEqualTo(30);
    assertThat(deployment.data().feedShards()).isEqualTo(8);
    assertThat(deployment.data().replicaKeyArns()).containsOnlyKeys("us-west-2");
    assertThat(deployment.site()).map(SiteAddress::domain).contains("line.example.com");
    assertThat(deployment.site().flatMap(SiteAddress::hostedZoneId))
        .contains("Z0123456789ABCDEFGHIJ");
    assertThat(deployment.page()).isTrue();
    assertThat(deployment.alarmEmail()).contains("alarm@example.com");
  }

  @Test
  void takesValuesOfCdkJsonAsTheyAre() {
    var deployment =
        Deployment.of(
            Map.of(
                "connectInstanceArn",
                INSTANCE,
                "recordingConsent",
                true,
                "retentionDays",
                90,
                "replicaRegions",
                List.of("us-west-2", "eu-west-1"),
                "alarmEmail",
                ""));

    assertThat(deployment.calls().recordingConsent()).isTrue();
    assertThat(deployment.data().retentionDays()).isEqualTo(90);
    assertThat(deployment.data().replicaRegions()).containsExactly("us-west-2", "eu-west-1");
    assertThat(deployment.alarmEmail()).isEmpty();
  }

  @Test
  void bindsAGivenNumberAndTakesItOverOnlyWhenTold() {
    var careful = Deployment.of(Map.of("connectInstanceArn", INSTANCE, "phoneNumberArn", NUMBER));
    var bold =
        Deployment.of(
            Map.of("connectInstanceArn", INSTANCE, "phoneNumberArn", NUMBER, "takeOver", "true"));

    assertThat(careful.number()).isEqualTo(new NumberSource.Given(NUMBER, false));
    assertThat(bold.number()).isEqualTo(new NumberSource.Given(NUMBER, true));
  }

  @Test
  void saysHowToNameAnInstance() {
    assertThatThrownBy(() -> Deployment.of(Map.of()))
        .hasMessage(
            "no Amazon Connect instance is named: give -c"
                + " connectInstanceArn=arn:aws:connect:REGION:ACCOUNT:instance/ID, or -c"
                + " createInstance=true -c instanceAlias=NAME");
  }

  @Test
  void tellsAllProblemsAtOnce() {
    var wrong =
        problems(Map.of("hourlyLimit", "many", "alarmEmail", "nobody", "retentionDay", "3"));

    assertThat(wrong)
        .hasSize(3)
        .contains("hourlyLimit is 'many': give a whole number from 1 to 50")
        .contains("alarmEmail is 'nobody': give one e-mail address")
        .anyMatch(it ->
            it.startsWith(
                "retentionDay is not a context key of this app, which knows agentQueueArn,"
                    + " alarmEmail,"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stage               | Main                | stage is 'Main': give a short lower-case name such as main or test
          stage               | a--b                | stage is 'a--b': give a short lower-case name such as main or test
          stage               | my-cognito          | stage is 'my-cognito': Amazon Cognito refuses names with aws, amazon or cognito inside, give another
          stage               | lawson-aws          | stage is 'lawson-aws': Amazon Cognito refuses names with aws, amazon or cognito inside, give another
          hostedZoneId        | example.com         | hostedZoneId is 'example.com': give the ID of a Route 53 zone, Z and capitals and digits
          hostedZoneId        | Z0123456789ABCDEF   | hostedZoneId is for a domain of your own: give -c dashboardDomain=NAME with it
          region              | narnia              | region is 'narnia': give a region such as us-east-1
          region              | eu-west-1           | region is 'eu-west-1', but connectInstanceArn lies in 'us-east-1': leave region out
          createInstance      | yes                 | createInstance is 'yes': give true or false
          instanceAlias       | my-line             | instanceAlias names a new instance: give -c createInstance=true with it
          phoneNumberArn      | +15555550123        | phoneNumberArn is '+15555550123': give arn:aws:connect:REGION:ACCOUNT:phone-number/ID
          phoneNumberCountry  | US                  | phoneNumberCountry is for a claimed number: give -c claimPhoneNumber=true with it
          takeOver            | true                | takeOver is about a number that is bound elsewhere: give -c phoneNumberArn=ARN with it
          retentionDays       | 0                   | retentionDays is '0': give a whole number from 1 to 3650
          feedShards          | 65                  | feedShards is '65': give a whole number from 1 to 64
          reservedConcurrency | 1.5                 | reservedConcurrency is '1.5': give a whole number from 1 to 10000
          replicaRegions      | us-west-2,here      | replicaRegions holds 'here': give regions such as us-west-2, separated by commas
          replicaRegions      | us-east-1           | replicaRegions hold the home region: leave it out
          dashboardDomain     | line.example.com    | dashboardDomain and dashboardCertificateArn go together: give both or neither
          """)
  void refuses(String key, String value, String message) {
    assertThat(problems(Map.of(key, value))).contains(message);
  }

  @Test
  void refusesTheDomainOfAPageThatIsLeftOut() {
    assertThat(
            problems(
                Map.of(
                    "page",
                    "false",
                    "dashboardDomain",
                    "line.example.com",
                    "dashboardCertificateArn",
                    "arn:aws:acm:us-east-1:111122223333:certificate/" + ID)))
        .containsExactly("dashboardDomain is the page's: leave it out, or page=false");
  }

  @Test
  void refusesTwoInstancesAndTwoNumbers() {
    assertThat(
            problems(
                Map.of(
                    "createInstance",
                    "true",
                    "claimPhoneNumber",
                    "true",
                    "phoneNumberArn",
                    NUMBER)))
        .contains("connectInstanceArn and createInstance are both set: give one of them")
        .contains("phoneNumberArn and claimPhoneNumber are both set: give one of them");
  }

  @Test
  void refusesAQueueOfAnotherInstance() {
    var elsewhere = INSTANCE.replace("12345678-", "87654321-") + "/queue/" + ID;

    assertThat(problems(Map.of("agentQueueArn", elsewhere)))
        .containsExactly(
            "agentQueueArn is '%s', a queue of another instance than %s"
                .formatted(elsewhere, INSTANCE));
  }

  @Test
  void wantsAKeyInEveryRegionOrInNone() {
    assertThat(problems(Map.of("replicaKeyArns", KEY)))
        .containsExactly(
            "replicaKeyArns go with a key at home: give -c customerKeyArn=ARN with them");
    assertThat(problems(Map.of("customerKeyArn", KEY, "replicaRegions", "us-west-2")))
        .containsExactly(
            "replicaKeyArns must hold one key of each of the replicaRegions [us-west-2]");
    assertThat(problems(Map.of("customerKeyArn", KEY.replace("us-east-1", "us-west-2"))))
        .containsExactly(
            "customerKeyArn lies in another region than 'us-east-1': give a key of that region");
  }

  @Test
  void wantsTheHomeRegionBeforeReplicas() {
    var context =
        Map.of("createInstance", "true", "instanceAlias", "my-line", "replicaRegions", "us-west-2");

    assertThatThrownBy(() -> Deployment.of(context))
        .hasMessage("replicaRegions need the home region: give -c region=REGION");
  }

  @Test
  void takesCertificatesFromUsEast1Only() {
    var certificate = "arn:aws:acm:eu-west-1:111122223333:certificate/" + ID;

    assertThat(
            problems(
                Map.of(
                    "dashboardDomain", "line.example.com", "dashboardCertificateArn", certificate)))
        .singleElement()
        .asString()
        .contains("CloudFront takes certificates of us-east-1 only");
  }

  private static List<String> problems(Map<String, String> more) {
    var context = new HashMap<String, String>(more);
    context.put("connectInstanceArn", INSTANCE);
    return catchThrowableOfType(WrongContext.class, () -> Deployment.of(context)).problems();
  }
}
