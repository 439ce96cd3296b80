package vanity.infra;

import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.services.connect.CfnPhoneNumber;
import software.constructs.Construct;
import software.constructs.IDependable;
import vanity.contract.Absent;

/** The number to call: claimed for the instance, already there, or none yet. */
final class LineNumber extends Construct {
  private final String arn;

  LineNumber(Construct scope, ConnectInstance connect, Deployment deployment) {
    super(scope, "Number");
    arn =
        switch (deployment.number()) {
          case NumberSource.None() -> Absent.NONE;
          case NumberSource.Given(var given, _) -> given;
          case NumberSource.Claimed(var country) ->
              claim(connect, country, deployment).getAttrPhoneNumberArn();
        };
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
}
