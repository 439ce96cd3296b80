package vanity.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vanity.infra.Template.Resource;

class PageTest {
  private final Template template = Variants.EXISTING_INSTANCE.template();
  private final Resource distribution = template.only("AWS::CloudFront::Distribution");

  @Test
  void hasTheApiBehindItsOwnAddressAndNeverCachesIt() {
    var behaviours = Tree.list(distribution.property("DistributionConfig", "CacheBehaviors"));

    assertThat(behaviours)
        .singleElement()
        .satisfies(it -> assertThat(Tree.at(it, "PathPattern")).isEqualTo("/v1/*"));
    // The identifiers of AWS's own policies CachingDisabled and AllViewerExceptHostHeader.
    assertThat(Tree.at(behaviours.getFirst(), "CachePolicyId"))
        .isEqualTo("4135ea2d-6df8-44a3-9df3-4b5a84be39ad");
    assertThat(Tree.at(behaviours.getFirst(), "OriginRequestPolicyId"))
        .isEqualTo("b689b0a8-53d0-40ab-baf2-68738e2966ac");
    assertThat(Tree.at(behaviours.getFirst(), "ViewerProtocolPolicy")).isEqualTo("https-only");
    assertThat(distribution.refersTo(template.only("AWS::ApiGatewayV2::Api"))).isTrue();
  }

  @Test
  void letsTheBrowserLoadOurFilesAndReachTheSignInOnly() {
    var policy =
        Texts.of(
            template
                .only("AWS::CloudFront::ResponseHeadersPolicy")
                .property(
                    "ResponseHeadersPolicyConfig",
                    "SecurityHeadersConfig",
                    "ContentSecurityPolicy",
                    "ContentSecurityPolicy"));

    assertThat(policy)
        .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
        .contains("frame-ancestors 'none'")
        .endsWith(
            "connect-src 'self'"
                + " https://vanity-line-main-111122223333.auth.us-east-1.amazoncognito.com")
        .doesNotContain("unsafe");
  }

  @Test
  void isReadByItsDistributionAlone() {
    var origins = Tree.list(distribution.property("DistributionConfig", "Origins"));

    assertThat(origins).filteredOn(it -> Tree.at(it, "OriginAccessControlId") != null).hasSize(1);
    assertThat(template.only("AWS::S3::Bucket").property("PublicAccessBlockConfiguration"))
        .isEqualTo(
            Map.of(
                "BlockPublicAcls",
                true,
                "BlockPublicPolicy",
                true,
                "IgnorePublicAcls",
                true,
                "RestrictPublicBuckets",
                true));
  }

  @Test
  void takesACodeWithProofAndNoSecret() {
    var client = template.only("AWS::Cognito::UserPoolClient");

    assertThat(client.property("GenerateSecret")).isEqualTo(false);
    assertThat(client.property("AllowedOAuthFlows")).isEqualTo(List.of("code"));
    assertThat(client.property("CallbackURLs")).isEqualTo(client.property("LogoutURLs"));
  }

  /** The API believes a token until it runs out; only the user pool knows of those it revoked. */
  @Test
  void believesNoTokenLongerThanAQuarterOfAnHour() {
    var client = template.only("AWS::Cognito::UserPoolClient");

    assertThat(client.property("AccessTokenValidity")).isEqualTo(15);
    assertThat(client.property("IdTokenValidity")).isEqualTo(15);
    assertThat(client.property("TokenValidityUnits", "AccessToken")).isEqualTo("minutes");
    assertThat(client.property("TokenValidityUnits", "IdToken")).isEqualTo("minutes");
    assertThat(client.property("EnableTokenRevocation")).isEqualTo(true);
  }

  /** The page sends people to the sign-in's own pages; it never asks for a password by itself. */
  @Test
  void offersNoWayToSignInThatItDoesNotUse() {
    var client = template.only("AWS::Cognito::UserPoolClient");

    assertThat(client.property("ExplicitAuthFlows")).isEqualTo(List.of("ALLOW_REFRESH_TOKEN_AUTH"));
    assertThat(client.property("AllowedOAuthScopes")).isEqualTo(List.of("openid"));
    assertThat(client.property("SupportedIdentityProviders")).isEqualTo(List.of("COGNITO"));
  }

  @Test
  void throttlesItsApiAndLogsNeitherPathsNorQueries() {
    var stage = template.only("AWS::ApiGatewayV2::Stage");

    assertThat(stage.property("DefaultRouteSettings"))
        .isEqualTo(Map.of("ThrottlingBurstLimit", 40, "ThrottlingRateLimit", 20));
    assertThat(stage.text("AccessLogSettings", "Format"))
        .contains("$context.routeKey")
        .doesNotContain("path", "query", "identity");
  }

  /** Whoever has an operator's token erases a few callers before somebody notices, not all. */
  @Test
  void slowsErasures() {
    var stage = template.only("AWS::ApiGatewayV2::Stage");
    String erase = "DELETE /v1/callers/{id}";
    var route =
        template.ofType("AWS::ApiGatewayV2::Route").stream()
            .filter(it -> it.text("RouteKey").equals(erase))
            .findFirst()
            .orElseThrow();

    assertThat(stage.property("RouteSettings", erase))
        .isEqualTo(Map.of("ThrottlingBurstLimit", 5, "ThrottlingRateLimit", 1));
    // The service refuses settings of a route that is not there yet.
    assertThat(Tree.list(stage.json().get("DependsOn"))).contains(route.id());
  }

  /** Each look at the counts costs, and people look now and then. */
  @Test
  void slowsLooksAtTheCounts() {
    assertThat(
            template
                .only("AWS::ApiGatewayV2::Stage")
                .property("RouteSettings", "GET /v1/calls-over-time"))
        .isEqualTo(Map.of("ThrottlingBurstLimit", 10, "ThrottlingRateLimit", 2));
  }

  @Test
  void isFoundUnderItsOwnDomainByBothVersionsOfTheProtocol() {
    var all = Variants.ALL_OPTIONS.template();

    assertThat(all.ofType("AWS::Route53::RecordSet"))
        .allSatisfy(it -> {
          assertThat(it.text("Name")).isEqualTo("line.example.com");
          assertThat(it.text("HostedZoneId")).isEqualTo("Z0123456789ABCDEFGHIJ");
          assertThat(it.text("AliasTarget", "HostedZoneId")).isEqualTo("Z2FDTNDATAQYW2");
          assertThat(it.refersTo(all.only("AWS::CloudFront::Distribution"))).isTrue();
        })
        .extracting(it -> it.text("Type"))
        .containsExactlyInAnyOrder("A", "AAAA");
    assertThat(template.ofType("AWS::Route53::RecordSet")).isEmpty();
  }

  @Test
  void isLeftOutWithItsApiAndItsSignIn() {
    var without = Variants.WITHOUT_PAGE.template();

    assertThat(without.all().map(Resource::type))
        .noneMatch(it -> it.matches("AWS::(CloudFront|ApiGatewayV2|Cognito|S3|Route53)::.*"))
        .contains("Custom::PublishedFlow", "AWS::Connect::PhoneNumber");
    assertThat(Tree.object(without.json().get("Outputs")))
        .containsKey("PhoneNumberOutput")
        .doesNotContainKeys("DashboardOutput", "UserPoolOutput");
  }

  @Test
  void ofItsOwnDomainShowsItsCertificateAndSpeaksModernTlsOnly() {
    var own = Variants.ALL_OPTIONS.template().only("AWS::CloudFront::Distribution");

    assertThat(own.property("DistributionConfig", "Aliases"))
        .isEqualTo(List.of("line.example.com"));
    assertThat(own.property("DistributionConfig", "ViewerCertificate", "MinimumProtocolVersion"))
        .isEqualTo("TLSv1.2_2021");
  }
}
