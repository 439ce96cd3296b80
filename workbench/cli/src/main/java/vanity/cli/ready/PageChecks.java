package vanity.cli.ready;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.acm.AcmClient;
import software.amazon.awssdk.services.acm.model.CertificateDetail;
import software.amazon.awssdk.services.acm.model.CertificateStatus;
import software.amazon.awssdk.services.cloudfront.CloudFrontClient;
import software.amazon.awssdk.services.cloudfront.model.ResponseHeadersPolicyType;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;
import vanity.cli.account.Finding;
import vanity.cli.account.LiveStack;

/** Whether CloudFront can serve the page under its names. */
final class PageChecks {
  private static final String CERTIFICATES = "us-east-1";

  private final Clients clients;
  private final Plan plan;
  private final Optional<LiveStack> stack;

  PageChecks(Clients clients, Plan plan, Optional<LiveStack> stack) {
    this.clients = clients;
    this.plan = plan;
    this.stack = stack;
  }

  /** CloudFront's names are an account's, whatever the region. */
  List<Finding> names() {
    CloudFrontClient cloudFront =
        clients.client(CloudFrontClient.class, CloudFrontClient::builder, "aws-global");
    var findings = new ArrayList<Finding>();
    plan.headerPolicies()
        .forEach(name -> findings.add(named("headers name", name, policies(cloudFront))));
    plan.accessControls()
        .forEach(name -> findings.add(named("access name", name, accessControls(cloudFront))));
    return findings;
  }

  private Finding named(String subject, String name, Map<String, String> idsByName) {
    return Optional.ofNullable(idsByName.get(name))
        .map(id -> NameChecks.named(subject, name, stack.filter(it -> it.owns(id)).isPresent()))
        .orElseGet(() -> NameChecks.named(subject, name));
  }

  private static Map<String, String> policies(CloudFrontClient cloudFront) {
    var found = new HashMap<String, String>();
    var all =
        cloudFront
            .listResponseHeadersPolicies(call -> call.type(ResponseHeadersPolicyType.CUSTOM))
            .responseHeadersPolicyList();
    all.items()
        .forEach(it ->
            found.put(
                it.responseHeadersPolicy().responseHeadersPolicyConfig().name(),
                it.responseHeadersPolicy().id()));
    return found;
  }

  private static Map<String, String> accessControls(CloudFrontClient cloudFront) {
    var found = new HashMap<String, String>();
    cloudFront
        .listOriginAccessControls(call -> {})
        .originAccessControlList()
        .items()
        .forEach(it -> found.put(it.name(), it.id()));
    return found;
  }

  Finding verified() {
    CloudFrontClient cloudFront =
        clients.client(CloudFrontClient.class, CloudFrontClient::builder, "aws-global");
    boolean any = !cloudFront.listDistributions(call -> {}).distributionList().items().isEmpty();
    return any
        ? Finding.ok("CloudFront", "the account has distributions, so it may have more")
        : Finding.note(
            "CloudFront",
            "whether a new account has been verified for it cannot be asked; if the deployment says"
                + " 'must be verified', open a support case");
  }

  List<Finding> records() {
    return plan.zone().stream()
        .map(zone ->
            Finding.note(
                "domain",
                "the zone %s gets the records of %s; whether it has some already is not asked"
                    .formatted(zone, plan.domain().orElse(""))))
        .toList();
  }

  List<Finding> certificate() {
    return plan.certificateArn().stream().map(this::certificate).toList();
  }

  private Finding certificate(String arn) {
    AcmClient acm = clients.client(AcmClient.class, AcmClient::builder, CERTIFICATES);
    Optional<CertificateDetail> found =
        Asking.find(() -> acm.describeCertificate(call -> call.certificateArn(arn)).certificate());
    if (found.isEmpty()) {
      return Finding.blocker(
          "certificate", arn + " does not exist", "Give one of this account, in us-east-1");
    }
    CertificateDetail certificate = found.get();
    String domain = plan.domain().orElse("");
    if (certificate.status() != CertificateStatus.ISSUED) {
      return Finding.blocker(
          "certificate",
          "it is in state " + certificate.statusAsString(),
          "Finish its validation, or give another");
    }
    if (Optional.ofNullable(certificate.notAfter()).filter(Instant.now()::isAfter).isPresent()) {
      return Finding.blocker("certificate", "it ended at " + certificate.notAfter(), "Renew it");
    }
    return names(certificate).anyMatch(name -> covers(name, domain))
        ? Finding.ok("certificate", "it is issued, and covers " + domain)
        : Finding.blocker(
            "certificate",
            "it does not cover %s but %s"
                .formatted(domain, String.join(", ", names(certificate).toList())),
            "Give one that does");
  }

  private static Stream<String> names(CertificateDetail certificate) {
    return Stream.concat(
            Stream.ofNullable(certificate.domainName()),
            certificate.subjectAlternativeNames().stream())
        .distinct();
  }

  /** A star stands for one label. */
  static boolean covers(String name, String domain) {
    return name.equals(domain)
        || (name.startsWith("*.")
            && domain.indexOf('.') > 0
            && domain.substring(domain.indexOf('.')).equals(name.substring(1)));
  }
}
