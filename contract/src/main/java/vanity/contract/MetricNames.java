package vanity.contract;

/** What the function counts in CloudWatch and an alarm of the stack looks at. */
public final class MetricNames {
  public static final String NAMESPACE = "VanityLine";

  /** Callers whom neither the table nor the queue took. */
  public static final String RECORDS_LOST = "RecordsLost";

  /** Callers who asked to be forgotten and were not. */
  public static final String ERASURES_REFUSED = "ErasuresRefused";

  /** Callers whom an operator or they themselves had erased. */
  public static final String CALLERS_ERASED = "CallersErased";

  private MetricNames() {}
}
