package vanity.cli.account;

import java.util.Objects;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.sts.StsClient;

/** Whose account is asked. */
public final class Identity {
  private static final String LOG_IN =
      "Run aws sso login, or set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY";

  private Identity() {}

  /** Why nobody can be asked, as the one finding there is. */
  public static final class Unknown extends Exception {
    private final transient Finding finding;

    private Unknown(String subject, String text, String remedy) {
      super(text);
      finding = Finding.blocker(subject, text, remedy);
    }

    public Finding finding() {
      return finding;
    }
  }

  /** The region that environment or profile name. */
  public static String region() throws Unknown {
    try {
      return Clients.usualRegion();
    } catch (SdkClientException none) {
      throw new Unknown("region", "none is named", "Set AWS_REGION, or give -c region=REGION");
    }
  }

  /** The account that the credentials belong to. */
  public static String account(Clients clients) throws Unknown {
    try {
      clients.findCredentials();
    } catch (SdkClientException none) {
      throw new Unknown("credentials", "there are none that AWS could be asked with", LOG_IN);
    }
    try {
      return clients
          .client(StsClient.class, StsClient::builder)
          .getCallerIdentity(call -> {})
          .account();
    } catch (AwsServiceException refused) {
      throw new Unknown("credentials", "AWS refuses them: " + Asking.code(refused), LOG_IN);
    } catch (SdkClientException silent) {
      String why = Objects.toString(silent.getMessage()).lines().findFirst().orElse("");
      throw new Unknown("network", "AWS gives no answer: " + why, "Look at the network");
    }
  }
}
