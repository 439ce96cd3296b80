package vanity.fulfillment.call;

import vanity.contract.OpeningStatus;

/** How a call opens: the status that the flow branches on, and the first decision. */
public record OpeningAnswer(OpeningStatus status, Decision decision) {}
