package vanity.infra;

import java.util.Map;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.constructs.Construct;
import vanity.contract.Variables;

/** The whole line, from the phone number to the page. */
final class VanityStack extends Stack {
  VanityStack(Construct scope, StackProps props, Deployment deployment, Artifacts artifacts) {
    super(scope, "VanityLine", props);
    var key = CustomerKey.of(this, deployment.data().customerKeyArn());
    var callers = new CallerTable(this, deployment, key);
    var lateWrites = new LateWrites(this, callers, key, deployment, artifacts);
    var fulfillment = new FulfillmentFunction(this, callers, lateWrites, deployment, artifacts);
    new DailyCall(this, fulfillment);
    var connect = new ConnectInstance(this, deployment, key);
    var bot = new VanityBot(this, fulfillment, deployment, artifacts);
    fulfillment.answersConnect(connect.arn());
    fulfillment.answersLex(bot.botId());
    var dashboard =
        Dashboard.of(this, callers, watched(fulfillment, lateWrites), deployment, artifacts);
    var number = new LineNumber(this, connect, deployment);
    // Claimed last: numbers are few, and one that is given back is gone.
    number.claimedAfter(bot.ready(), fulfillment.live());
    dashboard.ifPresent(it -> number.claimedAfter(it.page().ready()));
    var flow = new PublishedFlow(this, connect, number, bot, fulfillment, deployment, artifacts);
    var api = dashboard.map(Dashboard::api);
    new Operations(
        this, new Watched(fulfillment, lateWrites, api, connect, bot, callers, deployment));

    dashboard.ifPresent(it -> {
      it.page().publish(it.people(), flow, artifacts);
      tell("Dashboard", "the page of last callers", it.page().address());
      tell("UserPool", "where people who may see the page are added", it.people().poolId());
    });
    tell("ContactFlow", "the published contact flow", flow.arn());
    tell("PhoneNumber", "the number to call; none if nobody bound one", flow.number());
    tell("CallerTable", "the table of callers", callers.name());
    tell("Instance", "the Amazon Connect instance", connect.arn());
  }

  /** What the page tells operators of, by the names that metrics have for it. */
  private static Map<String, String> watched(FulfillmentFunction function, LateWrites late) {
    return InOrder.of(
        Map.entry(Variables.DEAD_LETTERS_URL, late.dead().getQueueUrl()),
        Map.entry(Variables.FULFILLMENT_FUNCTION, function.name()));
  }

  private void tell(String id, String description, String value) {
    CfnOutput.Builder.create(this, id + "Output").description(description).value(value).build();
  }
}
