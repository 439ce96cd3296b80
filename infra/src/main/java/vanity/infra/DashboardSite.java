package vanity.infra;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnResource;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.HttpVersion;
import software.amazon.awscdk.services.cloudfront.OriginRequestPolicy;
import software.amazon.awscdk.services.cloudfront.PriceClass;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.S3OriginAccessControl;
import software.amazon.awscdk.services.cloudfront.SecurityPolicyProtocol;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOriginWithOACProps;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.deployment.BucketDeployment;
import software.amazon.awscdk.services.s3.deployment.CacheControl;
import software.amazon.awscdk.services.s3.deployment.Source;
import software.constructs.Construct;
import software.constructs.IDependable;
import vanity.contract.Route;

/**
 * The page, and the API behind the same address at /v1: one origin for the browser, so no
 * cross-site rules.
 */
final class DashboardSite extends Construct {
  private static final String EMPTIES_BUCKETS = "Custom::S3AutoDeleteObjectsCustomResourceProvider";

  private final Bucket bucket;
  private final Distribution distribution;
  private final String address;
  private final String signIn;

  DashboardSite(Construct scope, CallerApi api, Deployment deployment, Artifacts artifacts) {
    super(scope, "Page");
    signIn = DashboardUsers.signIn(this, deployment);
    bucket =
        Bucket.Builder.create(this, "Files")
            .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
            .encryption(BucketEncryption.S3_MANAGED)
            .enforceSsl(true)
            .removalPolicy(RemovalPolicy.DESTROY)
            .autoDeleteObjects(true) // a bucket with content cannot be deleted
            .build();
    logEmptying();
    var builder =
        Distribution.Builder.create(this, "Distribution")
            .comment(deployment.name())
            .defaultRootObject("index.html")
            .defaultBehavior(pages(worldwide(deployment)))
            .additionalBehaviors(Map.of(Route.PREFIX + "*", calls(api)))
            .httpVersion(HttpVersion.HTTP2_AND_3)
            .priceClass(PriceClass.PRICE_CLASS_100)
            .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021);
    deployment
        .site()
        .ifPresent(own ->
            builder
                .domainNames(List.of(own.domain()))
                .certificate(
                    Certificate.fromCertificateArn(this, "Certificate", own.certificateArn())));
    distribution = builder.build();
    deployment
        .site()
        .ifPresent(own ->
            own.hostedZoneId()
                .ifPresent(zone -> SiteRecords.make(this, zone, own.domain(), distribution)));
    address =
        "https://"
            + deployment
                .site()
                .map(SiteAddress::domain)
                .orElse(distribution.getDistributionDomainName());
    SiteReasons.give(bucket, distribution);
  }

  // The CDK gives the function that empties buckets no log group; the one that Lambda would make
  // for
  // it outlives the stack and never expires.
  private void logEmptying() {
    var handler =
        Stack.of(this).getNode().findChild(EMPTIES_BUCKETS).getNode().findChild("Handler");
    ((CfnResource) handler)
        .addPropertyOverride(
            "LoggingConfig.LogGroup", MonthLog.in(this, "EmptyingLog").getLogGroupName());
  }

  /** CloudFront has one set of names for all regions of an account. */
  private String worldwide(Deployment deployment) {
    return deployment.name() + "-" + Stack.of(this).getRegion();
  }

  private BehaviorOptions pages(String name) {
    var access =
        S3OriginAccessControl.Builder.create(this, "Access").originAccessControlName(name).build();
    return BehaviorOptions.builder()
        .origin(
            S3BucketOrigin.withOriginAccessControl(
                bucket, S3BucketOriginWithOACProps.builder().originAccessControl(access).build()))
        .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
        .cachePolicy(CachePolicy.CACHING_OPTIMIZED)
        .responseHeadersPolicy(SecurityHeaders.of(this, name, signIn))
        .build();
  }

  private BehaviorOptions calls(CallerApi api) {
    return BehaviorOptions.builder()
        .origin(new HttpOrigin(api.host()))
        .allowedMethods(AllowedMethods.ALLOW_ALL)
        .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
        .cachePolicy(CachePolicy.CACHING_DISABLED)
        .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
        .responseHeadersPolicy(ResponseHeadersPolicy.SECURITY_HEADERS)
        .build();
  }

  /**
   * Copies the built page and tells it where to sign in and which number to call, last of all: a
   * deployment whose flow fails leaves the bucket empty.
   */
  void publish(DashboardUsers people, PublishedFlow flow, Artifacts artifacts) {
    var site = new TreeMap<String, @Nullable Object>();
    site.put(
        "signIn",
        InOrder.of(Map.entry("domain", signIn), Map.entry("clientId", people.clientId())));
    site.put("role", null);
    site.put("number", flow.number());
    var copy =
        BucketDeployment.Builder.create(this, "Copy")
            .destinationBucket(bucket)
            .sources(
                List.of(
                    Source.asset(artifacts.page().toString()),
                    Source.jsonData("config.json", site)))
            .cacheControl(
                List.of(CacheControl.maxAge(Duration.minutes(5)), CacheControl.mustRevalidate()))
            .distribution(distribution)
            .distributionPaths(List.of("/*"))
            .memoryLimit(256)
            .logGroup(MonthLog.in(this, "CopyLog"))
            .build();
    copy.getNode().addDependency(flow.published());
    copy.getHandlerRole().addToPrincipalPolicy(AssetKey.use(Stack.of(this)));
    SiteReasons.giveCopy(copy);
  }

  /** What takes longest of it, and what a new account may be refused. */
  IDependable ready() {
    return distribution;
  }

  /** With https:// and no slash at the end. */
  String address() {
    return address;
  }
}
