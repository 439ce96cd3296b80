package vanity.deployed.account;

import static vanity.deployed.account.Wire.members;
import static vanity.deployed.account.Wire.tag;
import static vanity.deployed.account.Wire.text;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vanity.publisher.cloud.OtherService.Answer;
import vanity.publisher.cloud.OtherService.Operation;
import vanity.publisher.cloud.Request;

/** Lambda's account, Lex's list of bots, and CloudFront's names. */
final class RestServices {
  private final Account account;

  RestServices(Account account) {
    this.account = account;
  }

  Optional<Operation> operation(Request request) {
    String line = request.method() + " " + String.join(" ", request.path());
    return switch (line) {
      case "GET 2016-08-19 account-settings" ->
          Optional.of(new Operation("lambda:GetAccountSettings", this::concurrency));
      case "POST bots" -> Optional.of(new Operation("lex:ListBots", this::bots));
      case "GET 2020-05-31 response-headers-policy" ->
          Optional.of(new Operation("cloudfront:ListResponseHeadersPolicies", this::policies));
      case "GET 2020-05-31 origin-access-control" ->
          Optional.of(new Operation("cloudfront:ListOriginAccessControls", this::accessControls));
      case "GET 2020-05-31 distribution" ->
          Optional.of(new Operation("cloudfront:ListDistributions", this::distributions));
      default -> Optional.empty();
    };
  }

  private Answer concurrency() {
    return Wire.json(
        Map.of(
            "AccountLimit",
            Map.of(
                "ConcurrentExecutions", account.concurrency,
                "UnreservedConcurrentExecutions", account.concurrency)));
  }

  private Answer bots() {
    return Wire.json(
        Map.of(
            "botSummaries",
            account.bots.entrySet().stream()
                .map(bot -> Map.of("botName", bot.getKey(), "botId", bot.getValue()))
                .toList()));
  }

  private Answer policies() {
    return Answer.xml(
        tag(
            "ResponseHeadersPolicyList",
            members(
                "Items",
                "ResponseHeadersPolicySummary",
                List.copyOf(account.headerPolicies.entrySet()),
                it ->
                    tag(
                        "ResponseHeadersPolicy",
                        text("Id", it.getValue())
                            + tag("ResponseHeadersPolicyConfig", text("Name", it.getKey()))))));
  }

  private Answer accessControls() {
    return Answer.xml(
        tag(
            "OriginAccessControlList",
            members(
                "Items",
                "OriginAccessControlSummary",
                List.copyOf(account.accessControls.entrySet()),
                it -> text("Id", it.getValue()) + text("Name", it.getKey()))));
  }

  private Answer distributions() {
    return Answer.xml(
        tag(
            "DistributionList",
            members(
                "Items",
                "DistributionSummary",
                Collections.nCopies(account.distributions, "E1"),
                id -> text("Id", id))));
  }
}
