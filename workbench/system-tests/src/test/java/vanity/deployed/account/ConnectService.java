package vanity.deployed.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vanity.publisher.cloud.OtherService.Answer;
import vanity.publisher.cloud.OtherService.Operation;
import vanity.publisher.cloud.Request;
import vanity.publisher.cloud.WireError;

/** What Connect tells of instances and numbers. */
final class ConnectService {
  private final Account account;

  ConnectService(Account account) {
    this.account = account;
  }

  Optional<Operation> operation(Request request) {
    String line = request.method() + " " + String.join(" ", request.path());
    if (line.equals("GET instance")) {
      return connect("ListInstances", this::instances);
    }
    if (line.matches("GET instance \\S+")) {
      return connect("DescribeInstance", () -> instance(request));
    }
    if (line.matches("GET instance \\S+ storage-configs")) {
      return connect("ListInstanceStorageConfigs", this::storage);
    }
    if (line.matches("GET instance \\S+ attribute CONTACTFLOW_LOGS")) {
      return connect("DescribeInstanceAttribute", this::flowLogs);
    }
    if (line.equals("POST phone-number list")) {
      return connect("ListPhoneNumbersV2", this::numbers);
    }
    if (line.equals("POST phone-number search-available")) {
      return connect("SearchAvailablePhoneNumbers", this::available);
    }
    return line.matches("GET phone-number \\S+")
        ? connect("DescribePhoneNumber", () -> number(request))
        : Optional.empty();
  }

  private static Optional<Operation> connect(String operation, Supplier<Answer> answer) {
    return Optional.of(new Operation("connect:" + operation, answer));
  }

  private Answer instances() {
    List<Map<String, String>> all = new ArrayList<>();
    account.otherInstances.forEach(alias -> all.add(Map.of("Id", alias, "InstanceAlias", alias)));
    return Wire.json(Map.of("InstanceSummaryList", all));
  }

  private Answer instance(Request request) {
    if (!request.path().get(1).equals(Account.INSTANCE) || account.missing.contains("instance")) {
      throw new WireError(404, "ResourceNotFoundException", "no such instance");
    }
    return Wire.json(
        Map.of(
            "Instance",
            Map.of(
                "Id", Account.INSTANCE,
                "Arn", account.instance.arn,
                "InstanceAlias", "my-line",
                "InstanceStatus", account.instanceStatus,
                "InboundCallsEnabled", account.inbound)));
  }

  private Answer storage() {
    return Wire.json(
        Map.of(
            "StorageConfigs",
            account.recordings ? List.of(Map.of("StorageType", "S3")) : List.of()));
  }

  private Answer flowLogs() {
    return Wire.json(
        Map.of(
            "Attribute",
            Map.of(
                "AttributeType", "CONTACTFLOW_LOGS", "Value", String.valueOf(account.flowLogs))));
  }

  private Answer numbers() {
    return Wire.json(
        Map.of(
            "ListPhoneNumbersSummaryList",
            account.instance.numbers.keySet().stream()
                .map(id -> Map.of("PhoneNumberId", id))
                .toList()));
  }

  private Answer available() {
    List<Map<String, String>> some = new ArrayList<>();
    for (int i = 0; i < account.availableNumbers; i++) {
      some.add(Map.of("PhoneNumber", "+1206555010" + i));
    }
    return Wire.json(Map.of("AvailableNumbersList", some));
  }

  private Answer number(Request request) {
    if (!account.instance.numbers.containsKey(request.path().get(1))) {
      throw new WireError(404, "ResourceNotFoundException", "no such number");
    }
    return Wire.json(
        Map.of(
            "ClaimedPhoneNumberSummary",
            Map.of(
                "PhoneNumber",
                "+12065550100",
                "TargetArn",
                account.numberTarget,
                "PhoneNumberStatus",
                Map.of("Status", account.numberStatus))));
  }
}
