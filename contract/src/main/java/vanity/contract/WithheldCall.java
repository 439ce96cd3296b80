package vanity.contract;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The opening of a caller who hides the number: an event that the function stores nothing of. */
public final class WithheldCall {
  private static final String NOBODY = "00000000-0000-4000-8000-000000000000";

  private WithheldCall() {}

  /** What a contact flow of the instance would send. */
  public static Map<String, Object> opening(String instanceArn) {
    var data = new LinkedHashMap<String, @Nullable Object>();
    data.put("Attributes", Map.of());
    data.put("Channel", "VOICE");
    data.put("ContactId", NOBODY);
    data.put("CustomerEndpoint", null);
    data.put("InitialContactId", NOBODY);
    data.put("InitiationMethod", "INBOUND");
    data.put("InstanceARN", instanceArn);
    data.put("LanguageCode", "en-US");
    Map<String, String> parameters =
        Map.of(FlowRequest.OPERATION, FlowRequest.OFFER, FlowRequest.AGENT_QUEUE, Absent.NONE);
    return Map.of(
        "Name",
        "ContactFlowEvent",
        "Details",
        Map.of("ContactData", data, "Parameters", parameters));
  }
}
