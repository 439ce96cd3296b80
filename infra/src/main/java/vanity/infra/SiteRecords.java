package vanity.infra;

import java.util.List;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.route53.CfnRecordSet;
import software.amazon.awscdk.services.route53.targets.CloudFrontTarget;
import software.constructs.Construct;

/** The entries of a zone that lead from the page's own domain to its distribution. */
final class SiteRecords {
  private static final List<String> FOR_IPV4_AND_IPV6 = List.of("A", "AAAA");

  private SiteRecords() {}

  static void make(Construct scope, String zoneId, String domain, Distribution distribution) {
    for (var type : FOR_IPV4_AND_IPV6)
      CfnRecordSet.Builder.create(scope, "Record" + type)
          .hostedZoneId(zoneId)
          .name(domain)
          .type(type)
          .aliasTarget(
              CfnRecordSet.AliasTargetProperty.builder()
                  .dnsName(distribution.getDistributionDomainName())
                  .hostedZoneId(CloudFrontTarget.CLOUDFRONT_ZONE_ID)
                  .build())
          .build();
  }
}
