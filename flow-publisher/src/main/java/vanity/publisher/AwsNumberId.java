package vanity.publisher;

import software.amazon.awssdk.services.connect.ConnectClient;

/** What Amazon Connect calls a phone number in its own calls. */
final class AwsNumberId {
  private AwsNumberId() {}

  /**
   * Its id; the whole ARN of one that was claimed in another region, for a traffic distribution
   * group.
   */
  static String of(String numberArn, ConnectClient connect) {
    String here = connect.serviceClientConfiguration().region().id();
    return Arn.parse(numberArn)
        .filter(arn -> arn.region().equals(here))
        .map(_ -> Arn.idOf(numberArn))
        .orElse(numberArn);
  }
}
