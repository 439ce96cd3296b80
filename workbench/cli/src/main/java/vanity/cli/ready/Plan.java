package vanity.cli.ready;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vanity.cli.account.StackTemplate;
import vanity.contract.Absent;
import vanity.contract.FlowPlaceholders;
import vanity.contract.FlowProperties;

/** What is going to be deployed, as far as an account has a say in it. */
record Plan(String stackName, String account, String region, StackTemplate template) {
  private static final Pattern KEY = Pattern.compile("arn:aws:kms:([a-z0-9-]+):\\d+:key/.+");

  static Plan of(Assembly assembly, String account, String region) {
    Map<String, String> pseudo = StackTemplate.pseudoParameters(account, region);
    return new Plan(
        assembly.stackName(),
        account,
        region,
        new StackTemplate(assembly.template(), name -> Optional.ofNullable(pseudo.get(name))));
  }

  /** The instance that is there already. */
  Optional<String> instanceArn() {
    return flow(FlowProperties.INSTANCE_ARN);
  }

  /** The name of the instance that is going to be made. */
  Optional<String> newInstance() {
    return text("AWS::Connect::Instance", "InstanceAlias");
  }

  /** The number that is going to be bound, if one is named. */
  Optional<String> numberArn() {
    return flow(FlowProperties.PHONE_NUMBER_ARN).filter(arn -> !arn.equals(Absent.NONE));
  }

  /** The country of the number that is going to be claimed. */
  Optional<String> claimedCountry() {
    return text("AWS::Connect::PhoneNumber", "CountryCode");
  }

  boolean takesOver() {
    return flow(FlowProperties.TAKE_OVER).equals(Optional.of("true"));
  }

  boolean records() {
    return flow(FlowProperties.RECORDING_CONSENT).equals(Optional.of(FlowPlaceholders.ASK));
  }

  boolean logsTheFlow() {
    return flow(FlowProperties.FLOW_LOGGING).equals(Optional.of(FlowPlaceholders.ENABLED));
  }

  String flowName() {
    return flow(FlowProperties.FLOW_NAME).orElse("");
  }

  String owner() {
    return flow(FlowProperties.OWNER).orElse("");
  }

  Optional<String> botName() {
    return text("AWS::Lex::Bot", "Name");
  }

  Optional<String> signInDomain() {
    return text("AWS::Cognito::UserPoolDomain", "Domain");
  }

  boolean hasPage() {
    return template.first("AWS::CloudFront::Distribution").isPresent();
  }

  List<String> headerPolicies() {
    return template.ofType("AWS::CloudFront::ResponseHeadersPolicy").stream()
        .flatMap(it -> it.text("ResponseHeadersPolicyConfig", "Name").stream())
        .toList();
  }

  List<String> accessControls() {
    return template.ofType("AWS::CloudFront::OriginAccessControl").stream()
        .flatMap(it -> it.text("OriginAccessControlConfig", "Name").stream())
        .toList();
  }

  Optional<String> certificateArn() {
    return text(
        "AWS::CloudFront::Distribution",
        "DistributionConfig",
        "ViewerCertificate",
        "AcmCertificateArn");
  }

  /** Where the page is to be found, if it has a name of its own. */
  Optional<String> domain() {
    return template.first("AWS::CloudFront::Distribution").stream()
        .flatMap(it -> it.texts("DistributionConfig", "Aliases").stream())
        .findFirst();
  }

  /** The zone that gets records of the domain. */
  Optional<String> zone() {
    return text("AWS::Route53::RecordSet", "HostedZoneId");
  }

  /** How many calls the functions reserve for themselves, together. */
  int reservedConcurrency() {
    return template.ofType("AWS::Lambda::Function").stream()
        .flatMap(it -> it.text("ReservedConcurrentExecutions").stream())
        .mapToInt(Integer::parseInt)
        .sum();
  }

  /** Whether the deployment is meant to go on with this. */
  boolean names(String arn) {
    return instanceArn().equals(Optional.of(arn)) || numberArn().equals(Optional.of(arn));
  }

  /** Keys that the template names. */
  Set<String> keys() {
    var keys = new TreeSet<String>();
    template.texts().filter(text -> KEY.matcher(text).matches()).forEach(keys::add);
    return keys;
  }

  private Optional<String> flow(String property) {
    return text("Custom::PublishedFlow", property);
  }

  private Optional<String> text(String type, String... path) {
    return template.first(type).flatMap(it -> it.text(path));
  }
}
