package vanity.deployed.account;

import static vanity.deployed.account.Wire.members;
import static vanity.deployed.account.Wire.query;
import static vanity.deployed.account.Wire.tag;
import static vanity.deployed.account.Wire.text;

import java.util.List;
import java.util.Optional;
import vanity.publisher.cloud.OtherService.Answer;
import vanity.publisher.cloud.OtherService.Operation;
import vanity.publisher.cloud.Request;
import vanity.publisher.cloud.WireError;

/** STS and CloudFormation, which take forms and answer in XML. */
final class QueryServices {
  private final Account account;

  QueryServices(Account account) {
    this.account = account;
  }

  Optional<Operation> operation(Request request) {
    return switch (String.valueOf(request.body().get("Action"))) {
      case "GetCallerIdentity" -> Optional.of(new Operation("sts:GetCallerIdentity", this::caller));
      case "DescribeStacks" ->
          Optional.of(new Operation("cloudformation:DescribeStacks", () -> stacks(request)));
      case "ListStackResources" ->
          Optional.of(new Operation("cloudformation:ListStackResources", () -> resources(request)));
      case "GetTemplate" ->
          Optional.of(new Operation("cloudformation:GetTemplate", () -> template(request)));
      default -> Optional.empty();
    };
  }

  private Answer caller() {
    return query("GetCallerIdentity", text("Account", account.id));
  }

  private Account.Stack stack(Request request) {
    String name = request.text("StackName");
    return account
        .stack
        .filter(it -> it.name().equals(name))
        .orElseThrow(() ->
            new WireError(400, "ValidationError", "Stack with id " + name + " does not exist"));
  }

  private Answer stacks(Request request) {
    Account.Stack stack = stack(request);
    return query(
        "DescribeStacks",
        members(
            "Stacks",
            "member",
            List.of(stack),
            it ->
                text("StackName", it.name())
                    + text("StackStatus", it.status())
                    + text("CreationTime", "2026-01-05T10:00:00Z")
                    + members(
                        "Outputs",
                        "member",
                        List.copyOf(it.outputs().entrySet()),
                        output ->
                            text("OutputKey", output.getKey())
                                + text("OutputValue", output.getValue()))));
  }

  private Answer resources(Request request) {
    return query(
        "ListStackResources",
        members(
            "StackResourceSummaries",
            "member",
            List.copyOf(stack(request).resources().entrySet()),
            it ->
                text("LogicalResourceId", it.getKey())
                    + text("PhysicalResourceId", it.getValue().id())
                    + text("ResourceType", it.getValue().type())
                    + tag("ResourceStatus", "CREATE_COMPLETE")));
  }

  private Answer template(Request request) {
    return query("GetTemplate", text("TemplateBody", stack(request).template()));
  }
}
