package vanity.cli.account;

import java.util.Optional;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;

/** Reads quotas of Amazon Connect. */
public final class Quotas {
  public static final String INSTANCES = "L-AA17A6B9";
  public static final String NUMBERS = "L-8F812903";
  public static final String FLOWS = "L-22922690";
  public static final String CALLS_AT_ONCE = "L-12AB7C57";

  private final ServiceQuotasClient quotas;

  public Quotas(Clients clients) {
    quotas = clients.client(ServiceQuotasClient.class, ServiceQuotasClient::builder);
  }

  /** What the account may have; empty if the service does not tell. */
  public Optional<Integer> ofAccount(String code) {
    return Asking.find(
            () -> quotas.getServiceQuota(call -> call.serviceCode("connect").quotaCode(code)))
        .map(answer -> answer.quota().value().intValue());
  }

  /** What this instance may have: its own value, else the account's. */
  public Optional<Integer> ofInstance(String code, String instanceArn) {
    return Asking.find(() ->
            quotas.getServiceQuota(
                call -> call.serviceCode("connect").quotaCode(code).contextId(instanceArn)))
        .map(answer -> answer.quota().value().intValue())
        .or(() -> ofAccount(code));
  }

  /** How more is asked for. */
  public static String askFor(String code, int wanted, String instanceArn) {
    return ("Ask for more: aws service-quotas request-service-quota-increase --service-code connect"
            + " --quota-code %s --desired-value %d%s")
        .formatted(code, wanted, instanceArn.isEmpty() ? "" : " --context-id " + instanceArn);
  }
}
