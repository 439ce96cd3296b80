package vanity.cli.ready;

import java.util.Optional;
import software.amazon.awssdk.services.servicequotas.ServiceQuotasClient;
import vanity.cli.account.Asking;
import vanity.cli.account.Clients;

/** Reads quotas of Amazon Connect. */
public final class Quotas {
  static final String INSTANCES = "L-AA17A6B9";
  static final String NUMBERS = "L-8F812903";
  static final String FLOWS = "L-22922690";
  public static final String CALLS_AT_ONCE = "L-12AB7C57";

  private final ServiceQuotasClient quotas;

  public Quotas(Clients clients) {
    quotas = clients.client(ServiceQuotasClient.class, ServiceQuotasClient::builder);
  }

  /** What the account may have; empty if the service does not tell. */
  Optional<Integer> ofAccount(String code) {
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
