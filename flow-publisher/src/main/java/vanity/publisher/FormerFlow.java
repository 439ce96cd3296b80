package vanity.publisher;

/**
 * The flow that a number led to before ours took it over.
 *
 * @param isGone whether the instance has it no more
 */
record FormerFlow(String id, boolean isGone) {}
