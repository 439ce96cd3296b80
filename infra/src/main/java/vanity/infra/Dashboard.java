package vanity.infra;

import java.util.Map;
import java.util.Optional;
import software.constructs.Construct;

/**
 * What people see of the line in a browser: the page, its API and who may sign in. A deployment may
 * do without, as long as an account has not been verified for CloudFront.
 */
record Dashboard(CallerApi api, DashboardSite page, DashboardUsers people) {
  static Optional<Dashboard> of(
      Construct scope,
      CallerTable callers,
      Map<String, String> watched,
      Deployment deployment,
      Artifacts artifacts) {
    if (!deployment.page()) return Optional.empty();
    var api = new CallerApi(scope, callers, watched, deployment, artifacts);
    var page = new DashboardSite(scope, api, deployment, artifacts);
    var people = new DashboardUsers(scope, page, deployment);
    api.admits(people);
    return Optional.of(new Dashboard(api, page, people));
  }
}
