package vanity.deployed.account;

import java.util.Map;
import java.util.Optional;
import vanity.publisher.cloud.OtherService.Answer;
import vanity.publisher.cloud.OtherService.Operation;
import vanity.publisher.cloud.Request;
import vanity.publisher.cloud.WireError;

/** The services that name the operation in a header and speak JSON. */
final class TargetServices {
  private final Account account;

  TargetServices(Account account) {
    this.account = account;
  }

  Optional<Operation> operation(Request request) {
    String target = request.target();
    String operation = target.substring(target.indexOf('.') + 1);
    return switch (operation) {
      case "GetParameter" -> Optional.of(new Operation("ssm:GetParameter", this::parameter));
      case "GetServiceQuota" ->
          Optional.of(new Operation("servicequotas:GetServiceQuota", () -> quota(request)));
      case "GetResources" -> Optional.of(new Operation("tag:GetResources", this::tagged));
      case "DescribeUserPoolDomain" ->
          Optional.of(new Operation("cognito-idp:DescribeUserPoolDomain", () -> domain(request)));
      case "DescribeCertificate" ->
          Optional.of(new Operation("acm:DescribeCertificate", this::certificate));
      case "DescribeKey" -> Optional.of(new Operation("kms:DescribeKey", () -> key(request)));
      case "DescribeTable" ->
          Optional.of(new Operation("dynamodb:DescribeTable", () -> table(request)));
      default -> Optional.empty();
    };
  }

  private Answer parameter() {
    if (account.bootstrapVersion.isEmpty()) {
      throw new WireError(400, "ParameterNotFound", "no such parameter");
    }
    return Wire.json(Map.of("Parameter", Map.of("Value", account.bootstrapVersion)));
  }

  private Answer quota(Request request) {
    String code = request.text("QuotaCode");
    String context = request.body().get("ContextId") instanceof String arn ? " " + arn : "";
    Integer value = account.quotas.get(code + context);
    if (value == null) {
      throw new WireError(400, "NoSuchResourceException", "The quota does not exist");
    }
    return Wire.json(Map.of("Quota", Map.of("QuotaCode", code, "Value", value)));
  }

  private Answer tagged() {
    return Wire.json(
        Map.of(
            "ResourceTagMappingList",
            account.tagged.stream().map(arn -> Map.of("ResourceARN", arn)).toList()));
  }

  private Answer domain(Request request) {
    String pool = account.signInDomains.get(request.text("Domain"));
    return Wire.json(
        Map.of("DomainDescription", pool == null ? Map.of() : Map.of("UserPoolId", pool)));
  }

  private Answer certificate() {
    if (account.missing.contains("certificate")) {
      throw new WireError(400, "ResourceNotFoundException", "no such certificate");
    }
    return Wire.json(
        Map.of(
            "Certificate",
            Map.of(
                "Status", account.certificateStatus,
                "DomainName", account.certificateNames.getFirst(),
                "SubjectAlternativeNames", account.certificateNames,
                "NotAfter", account.certificateEnd)));
  }

  private Answer key(Request request) {
    if (account.missing.contains("key")) {
      throw new WireError(400, "NotFoundException", "no such key");
    }
    return Wire.json(
        Map.of(
            "KeyMetadata", Map.of("KeyId", request.text("KeyId"), "KeyState", account.keyState)));
  }

  private Answer table(Request request) {
    if (account.missing.contains("table")) {
      throw new WireError(400, "ResourceNotFoundException", "Requested resource not found");
    }
    return Wire.json(
        Map.of("Table", Map.of("TableName", request.text("TableName"), "TableStatus", "ACTIVE")));
  }
}
