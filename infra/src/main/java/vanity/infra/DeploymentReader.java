package vanity.infra;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads every context key once; what belongs together is checked together. */
final class DeploymentReader {
  private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String CONNECT = "arn:aws:connect:([a-z0-9-]+):([0-9]{12})";
  private static final Pattern STAGE = Pattern.compile("(?=.{1,20}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern REFUSED_AT_SIGN_IN = Pattern.compile("aws|amazon|cognito");
  private static final Pattern REGION = Pattern.compile("[a-z]{2}(?:-[a-z]+)++-[0-9]");
  private static final Pattern INSTANCE = Pattern.compile(CONNECT + ":instance/" + UUID);
  private static final Pattern QUEUE =
      Pattern.compile(CONNECT + ":instance/" + UUID + "/queue/" + UUID);
  private static final Pattern NUMBER = Pattern.compile(CONNECT + ":phone-number/" + UUID);
  private static final Pattern ALIAS =
      Pattern.compile("(?!d-)[A-Za-z0-9]([A-Za-z0-9]|-(?!-)){0,60}[A-Za-z0-9]");
  private static final Pattern KEY =
      Pattern.compile("arn:aws:kms:([a-z0-9-]+):[0-9]{12}:key/[A-Za-z0-9-]+");
  private static final Pattern CERTIFICATE =
      Pattern.compile("arn:aws:acm:us-east-1:[0-9]{12}:certificate/" + UUID);
  private static final Pattern DOMAIN =
      Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)++[a-z]{2,}");
  private static final Pattern ZONE = Pattern.compile("Z[0-9A-Z]{1,31}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s,]+@[^@\\s,]+\\.[^@\\s,]+");

  private static final Pattern NOTE = Pattern.compile("[A-Za-z0-9-]{1,40}");

  private final Context context;

  DeploymentReader(Context context) {
    this.context = context;
  }

  Deployment read() {
    var stage = context.text("stage", STAGE, "a short lower-case name such as main or test");
    var connect = connect();
    var place = place(connect);
    var page = context.flag("page", true);
    stage
        .filter(it -> REFUSED_AT_SIGN_IN.matcher(it).find())
        .ifPresent(it ->
            context.refuseIf(
                true,
                "stage is '%s': Amazon Cognito refuses names with aws, amazon or cognito inside, give another"
                    .formatted(it)));
    var deployment =
        new Deployment(
            stage.orElse("main"),
            place,
            connect,
            number(),
            calls(connect),
            data(place),
            page,
            site(page),
            context.text("alarmEmail", EMAIL, "one e-mail address"),
            context.text("repair", NOTE, "up to 40 letters, digits and hyphens"));
    context.check();
    return deployment;
  }

  private ConnectSource connect() {
    var arn =
        context.text("connectInstanceArn", INSTANCE, "arn:aws:connect:REGION:ACCOUNT:instance/ID");
    var alias =
        context.text(
            "instanceAlias",
            ALIAS,
            "2 to 62 letters, digits and single hyphens, not starting with d-");
    var create = context.flag("createInstance");
    context.refuseIf(
        arn.isEmpty() && !create,
        "no Amazon Connect instance is named: give -c"
            + " connectInstanceArn=arn:aws:connect:REGION:ACCOUNT:instance/ID, or -c"
            + " createInstance=true -c instanceAlias=NAME");
    context.refuseIf(
        arn.isPresent() && create,
        "connectInstanceArn and createInstance are both set: give one of them");
    context.refuseIf(
        create && alias.isEmpty(),
        "createInstance needs a name for it: give -c instanceAlias=NAME");
    context.refuseIf(
        !create && alias.isPresent(),
        "instanceAlias names a new instance: give -c createInstance=true with it");
    return create
        ? new ConnectSource.Created(alias.orElse(""))
        : new ConnectSource.Existing(arn.orElse(""));
  }

  private Place place(ConnectSource connect) {
    var region = context.text("region", REGION, "a region such as us-east-1");
    var matcher = INSTANCE.matcher(connect instanceof ConnectSource.Existing it ? it.arn() : "");
    if (!matcher.matches()) return new Place(Optional.empty(), region);
    var home = matcher.group(1);
    region
        .filter(it -> !it.equals(home))
        .ifPresent(it ->
            context.refuseIf(
                true,
                "region is '%s', but connectInstanceArn lies in '%s': leave region out"
                    .formatted(it, home)));
    return new Place(Optional.of(matcher.group(2)), Optional.of(home));
  }

  private NumberSource number() {
    var arn =
        context.text("phoneNumberArn", NUMBER, "arn:aws:connect:REGION:ACCOUNT:phone-number/ID");
    var country =
        context.text(
            "phoneNumberCountry", Pattern.compile("[A-Z]{2}"), "two capitals such as US or CA");
    var claim = context.flag("claimPhoneNumber");
    var takeOver = context.flag("takeOver");
    context.refuseIf(
        arn.isPresent() && claim,
        "phoneNumberArn and claimPhoneNumber are both set: give one of them");
    context.refuseIf(
        country.isPresent() && !claim,
        "phoneNumberCountry is for a claimed number: give -c claimPhoneNumber=true with it");
    context.refuseIf(
        takeOver && arn.isEmpty(),
        "takeOver is about a number that is bound elsewhere: give -c phoneNumberArn=ARN with it");
    if (claim) return new NumberSource.Claimed(country.orElse("US"));
    return arn.<NumberSource>map(it -> new NumberSource.Given(it, takeOver))
        .orElse(new NumberSource.None());
  }

  private CallRules calls(ConnectSource connect) {
    var queue =
        context.text("agentQueueArn", QUEUE, "arn:aws:connect:REGION:ACCOUNT:instance/ID/queue/ID");
    if (connect instanceof ConnectSource.Existing(var arn))
      queue
          .filter(it -> !it.startsWith(arn + "/"))
          .ifPresent(it ->
              context.refuseIf(
                  true,
                  "agentQueueArn is '%s', a queue of another instance than %s".formatted(it, arn)));
    return new CallRules(
        context.flag("recordingConsent"),
        queue,
        context
            .text("businessWords", Pattern.compile(".+"), "the path of a word list")
            .map(Path::of),
        context.number("hourlyLimit", 1, 50).orElse(20),
        context.flag("flowLogging"),
        context.flag("conversationLogs"),
        context.number("reservedConcurrency", 1, 10_000));
  }

  private DataRules data(Place place) {
    var key = context.text("customerKeyArn", KEY, "arn:aws:kms:REGION:ACCOUNT:key/ID");
    var regions = context.list("replicaRegions", REGION, "regions such as us-west-2");
    var keys = context.list("replicaKeyArns", KEY, "arn:aws:kms:REGION:ACCOUNT:key/ID");
    place
        .region()
        .ifPresent(home ->
            context.refuseIf(
                key.filter(it -> !regionOf(it).equals(home)).isPresent(),
                "customerKeyArn lies in another region than '%s': give a key of that region"
                    .formatted(home)));
    context.refuseIf(
        !regions.isEmpty() && place.region().isEmpty(),
        "replicaRegions need the home region: give -c region=REGION");
    context.refuseIf(
        place.region().filter(regions::contains).isPresent(),
        "replicaRegions hold the home region: leave it out");
    context.refuseIf(
        key.isEmpty() && !keys.isEmpty(),
        "replicaKeyArns go with a key at home: give -c customerKeyArn=ARN with them");
    context.refuseIf(
        key.isPresent()
            && !keys.stream()
                .map(DeploymentReader::regionOf)
                .sorted()
                .toList()
                .equals(regions.stream().sorted().toList()),
        "replicaKeyArns must hold one key of each of the replicaRegions " + regions);
    return new DataRules(
        context.number("retentionDays", 1, 3650).orElse(365),
        context.number("feedShards", 1, 64).orElse(4),
        key,
        regions,
        byRegion(keys));
  }

  private static Map<String, String> byRegion(List<String> keys) {
    var byRegion = new HashMap<String, String>();
    keys.forEach(key -> byRegion.put(regionOf(key), key));
    return byRegion;
  }

  private static String regionOf(String keyArn) {
    var matcher = KEY.matcher(keyArn);
    return matcher.matches() ? matcher.group(1) : "";
  }

  private Optional<SiteAddress> site(boolean page) {
    var domain = context.text("dashboardDomain", DOMAIN, "a host name such as line.example.com");
    var certificate =
        context.text(
            "dashboardCertificateArn",
            CERTIFICATE,
            "arn:aws:acm:us-east-1:ACCOUNT:certificate/ID (CloudFront takes certificates of"
                + " us-east-1 only)");
    context.refuseIf(
        domain.isPresent() != certificate.isPresent(),
        "dashboardDomain and dashboardCertificateArn go together: give both or neither");
    var zone =
        context.text("hostedZoneId", ZONE, "the ID of a Route 53 zone, Z and capitals and digits");
    context.refuseIf(
        zone.isPresent() && domain.isEmpty(),
        "hostedZoneId is for a domain of your own: give -c dashboardDomain=NAME with it");
    context.refuseIf(
        !page && domain.isPresent(), "dashboardDomain is the page's: leave it out, or page=false");
    return domain.flatMap(name -> certificate.map(arn -> new SiteAddress(name, arn, zone)));
  }
}
