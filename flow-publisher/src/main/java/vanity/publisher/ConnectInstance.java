package vanity.publisher;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One Amazon Connect instance and what belongs to a flow in it.
 *
 * <p>Each method asks the service again. A call that does not work throws {@link ServiceFault}.
 */
interface ConnectInstance {

  BotState bot(String aliasArn, String localeId);

  byte[] template(Template template);

  /** ARNs of the Lex V2 bot aliases that flows may use. */
  Set<String> bots();

  /** ARNs of the functions that flows may invoke. */
  Set<String> functions();

  /** The flows with one of these names, of every type and owner. */
  List<LiveFlow> flows(Set<String> names);

  /** Id of each bound phone number, to the id of its flow. */
  Map<String, String> numbers();

  /** A phone number as it is called. */
  String number(String arn);

  void perform(Step.Change change);
}
