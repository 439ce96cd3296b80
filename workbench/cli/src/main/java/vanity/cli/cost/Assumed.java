package vanity.cli.cost;

import vanity.contract.MetricName;

/** What was not measured in AWS and has to be assumed, on the side that costs more. */
enum Assumed {
  OPENING_MS(20, "ms of the function an opening: 9 of its own, two requests of 5"),
  TURN_MS(2, "ms a turn that records nothing"),
  RECORDING_MS(12, "ms a conversion or a kept number: 2 of its own, two requests of 5"),
  MEMORY_MB(1769, "MB of the function, one whole processor"),
  OPENING_READS(1, "read units an opening"),
  OPENING_WRITES(6, "write units an opening, indexes included: a returning caller's"),
  RECORD_READS(1, "read units a conversion or a kept number"),
  CONVERSION_WRITES(2, "write units a conversion"),
  KEPT_WRITES(4, "write units a kept number, indexes included"),
  STORED_BYTES(3000, "bytes a caller takes in table and indexes"),
  STORED_MONTHS(12, "months they are kept; every call a caller of its own"),
  PLATFORM_BYTES(700, "bytes that Lambda itself logs an invocation"),
  EVENT_BYTES(104, "bytes that CloudWatch adds to the four lines of an invocation"),
  TRACED_SHARE(0.05, "of the invocations that X-Ray takes beyond one a second"),
  LOOKS(0.01, "looks at the page a call"),
  LOOK_REQUESTS(17, "requests a look of a minute: opened once, asked every four seconds"),
  LOOK_READS(150, "read units a look: 88 for the figures, four every four seconds"),
  COUNTS(MetricName.values().length, "metrics of our own, all of them seen in every hour"),
  ALARMS(23, "metrics that alarms look at"),
  POLLS(657_000, "empty requests of the queue's five pollers a month"),
  SECONDS(2_628_000, "seconds a month");

  private final double value;
  private final String what;

  Assumed(double value, String what) {
    this.value = value;
    this.what = what;
  }

  double value() {
    return value;
  }

  String what() {
    return what;
  }
}
