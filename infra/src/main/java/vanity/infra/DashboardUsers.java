package vanity.infra;

import java.util.List;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.cognito.AccountRecovery;
import software.amazon.awscdk.services.cognito.AuthFlow;
import software.amazon.awscdk.services.cognito.CfnUserPoolGroup;
import software.amazon.awscdk.services.cognito.CognitoDomainOptions;
import software.amazon.awscdk.services.cognito.Mfa;
import software.amazon.awscdk.services.cognito.MfaSecondFactor;
import software.amazon.awscdk.services.cognito.OAuthFlows;
import software.amazon.awscdk.services.cognito.OAuthScope;
import software.amazon.awscdk.services.cognito.OAuthSettings;
import software.amazon.awscdk.services.cognito.PasswordPolicy;
import software.amazon.awscdk.services.cognito.SignInAliases;
import software.amazon.awscdk.services.cognito.UserPool;
import software.amazon.awscdk.services.cognito.UserPoolClient;
import software.amazon.awscdk.services.cognito.UserPoolClientOptions;
import software.amazon.awscdk.services.cognito.UserPoolDomainOptions;
import software.constructs.Construct;
import vanity.contract.Groups;

/** Who may see the page: people whom an administrator adds, as viewers or as operators. */
final class DashboardUsers extends Construct {
  private static final Duration TOKEN_LIFE = Duration.minutes(15);

  private final UserPool pool;
  private final UserPoolClient client;
  private final String domainPrefix;

  DashboardUsers(Construct scope, DashboardSite page, Deployment deployment) {
    super(scope, "Users");
    pool =
        UserPool.Builder.create(this, "Pool")
            .selfSignUpEnabled(false)
            .signInAliases(SignInAliases.builder().email(true).build())
            .signInCaseSensitive(false)
            .accountRecovery(AccountRecovery.EMAIL_ONLY)
            .mfa(Mfa.REQUIRED)
            .mfaSecondFactor(MfaSecondFactor.builder().otp(true).sms(false).build())
            .passwordPolicy(
                PasswordPolicy.builder()
                    .minLength(12)
                    .requireDigits(true)
                    .requireLowercase(true)
                    .requireUppercase(true)
                    .requireSymbols(true)
                    .tempPasswordValidity(Duration.days(3))
                    .build())
            .deletionProtection(true)
            .removalPolicy(RemovalPolicy.RETAIN)
            .build();
    Reasons.give(
        pool,
        "AwsSolutions-COG3",
        "Threat protection needs the Plus plan, billed by user; people are few, added by hand and"
            + " have a second factor");
    // Somebody in neither group is a viewer; the API decides, the page only shows.
    group(Groups.VIEWERS, "see the words of last callers, not their numbers");
    group(Groups.OPERATORS, "see and erase callers");
    // Prefixes are shared by all accounts of a region, so the account's own number makes this one
    // free.
    domainPrefix = deployment.name() + "-" + Stack.of(this).getAccount();
    pool.addDomain(
        "Domain",
        UserPoolDomainOptions.builder()
            .cognitoDomain(CognitoDomainOptions.builder().domainPrefix(domainPrefix).build())
            .build());
    client = client(page.address() + "/");
  }

  private void group(String name, String description) {
    CfnUserPoolGroup.Builder.create(this, name)
        .userPoolId(pool.getUserPoolId())
        .groupName(name)
        .description(description)
        .build();
  }

  /** A public client: the browser keeps no secret, the code flow with PKCE needs none. */
  private UserPoolClient client(String home) {
    return pool.addClient(
        "Page",
        UserPoolClientOptions.builder()
            .generateSecret(false)
            // Named, or there would be three: people sign in on the pool's own pages, by none of
            // them.
            .authFlows(AuthFlow.builder().userSrp(false).build())
            .preventUserExistenceErrors(true)
            // The API does not ask whether a token was revoked; the page gets the next by itself.
            .accessTokenValidity(TOKEN_LIFE)
            .idTokenValidity(TOKEN_LIFE)
            .refreshTokenValidity(Duration.hours(12))
            .enableTokenRevocation(true)
            .oAuth(
                OAuthSettings.builder()
                    .flows(OAuthFlows.builder().authorizationCodeGrant(true).build())
                    .scopes(List.of(OAuthScope.OPENID))
                    .callbackUrls(List.of(home))
                    .logoutUrls(List.of(home))
                    .build())
            .build());
  }

  String poolId() {
    return pool.getUserPoolId();
  }

  String clientId() {
    return client.getUserPoolClientId();
  }

  String issuer() {
    var stack = Stack.of(this);
    return "https://cognito-idp.%s.%s/%s"
        .formatted(stack.getRegion(), stack.getUrlSuffix(), pool.getUserPoolId());
  }

  /**
   * Where people sign in; the page must be allowed to connect to it before the pool exists, so any
   * stack can tell it.
   */
  static String signIn(Construct scope, Deployment deployment) {
    var stack = Stack.of(scope);
    return "https://%s-%s.auth.%s.amazoncognito.com"
        .formatted(deployment.name(), stack.getAccount(), stack.getRegion());
  }
}
