package vanity.infra;

import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.connect.CfnPhoneNumber;
import software.constructs.Construct;
import software.constructs.IDependable;
import vanity.contract.Absent;

/** The number to call: claimed for the instance, already there, or none yet. */
final class LineNumber extends Construct {
  private final String arn;
  private final String display;

  LineNumber(Construct scope, ConnectInstance connect, Deployment deployment) {
    super(scope, "Number");
    switch (deployment.number()) {
      case NumberSource.None() -> {
        arn = Absent.NONE;
        display = Absent.NONE;
      }
      case NumberSource.Given(var given, var takeOver) -> {
        arn = given;
        display = given;
      }
      case NumberSource.Claimed(var country) -> {
        var number = claim(connect, country, deployment);
        arn = number.getAttrPhoneNumberArn();
        display = number.getAttrAddress();
      }
    }
  }

  private CfnPhoneNumber claim(ConnectInstance connect, String country, Deployment deployment) {
    var number =
        CfnPhoneNumber.Builder.create(this, "Claimed")
            .targetArn(connect.arn())
            .countryCode(country)
            .type("DID")
            .description(deployment.flowName())
            .build();
    // A number given back is gone for good.
    number.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
    return number;
  }

  /** A number that is claimed is claimed only when these are there. */
  void claimedAfter(IDependable... these) {
    getNode().addDependency(these);
  }

  String arn() {
    return arn;
  }

  String display() {
    return display;
  }
}
