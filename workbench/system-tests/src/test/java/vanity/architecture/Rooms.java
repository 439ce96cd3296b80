package vanity.architecture;

/** Where each part lives, as the rules name it. */
final class Rooms {
  static final String ENGINE = "vanity.engine..";
  static final String CONTRACT = "vanity.contract..";
  static final String JSON = "vanity.json..";
  static final String BOT = "vanity.bot..";
  static final String FLOW = "vanity.contactflow..";
  static final String HEARING = "vanity.fulfillment.hearing..";
  static final String CALL = "vanity.fulfillment.call..";
  static final String SPEAKING = "vanity.fulfillment.speaking..";
  static final String CALLER = "vanity.fulfillment.caller..";
  static final String STORE = "vanity.fulfillment.store..";
  static final String LAMBDA = "vanity.fulfillment..";
  static final String PUBLISHER = "vanity.publisher..";
  static final String INFRA = "vanity.infra..";
  static final String SIMULATOR = "vanity.simulator..";
  static final String COMMANDS = "vanity.cli..";

  private Rooms() {}
}
