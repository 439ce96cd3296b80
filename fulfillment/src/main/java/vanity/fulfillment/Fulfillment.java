package vanity.fulfillment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vanity.contract.FlowAnswer;
import vanity.contract.FlowRequest;
import vanity.contract.Handlers;
import vanity.contract.OpeningStatus;
import vanity.engine.ParsedNumber;
import vanity.engine.PhoneNumber;
import vanity.engine.VanityFinder;
import vanity.engine.VanityNumber;
import vanity.fulfillment.call.Arrival;
import vanity.fulfillment.call.Conversation;
import vanity.fulfillment.call.Decision;
import vanity.fulfillment.call.Effect;
import vanity.fulfillment.call.FlowState;
import vanity.fulfillment.call.Next;
import vanity.fulfillment.call.OpeningAnswer;
import vanity.fulfillment.call.Reply;
import vanity.fulfillment.call.state.SearchedNumber;
import vanity.fulfillment.caller.CallStart;
import vanity.fulfillment.caller.CallerRecords;
import vanity.fulfillment.caller.Conversion;
import vanity.fulfillment.caller.Favourite;
import vanity.fulfillment.connect.ConnectEdge;
import vanity.fulfillment.connect.ConnectRequest;
import vanity.fulfillment.hearing.Question;
import vanity.fulfillment.lex.LexAnswer;
import vanity.fulfillment.lex.LexEdge;
import vanity.fulfillment.lex.LexTurn;
import vanity.json.JsonObject;
import vanity.json.JsonText;

/**
 * Answers whoever invokes the Lambda: a contact flow, a Lex V2 bot, or the schedule that keeps it
 * warm. It lets the conversation decide, and has recorded what that asks for.
 */
public final class Fulfillment {
  private final VanityFinder finder;
  private final String lexiconVersion;
  private final CallerRecords records;
  private final InstantSource clock;
  private final Conversation conversation;
  private final Journal journal;
  private final NamelessCalls nameless = new NamelessCalls();

  public Fulfillment(
      VanityFinder finder, CallerRecords records, InstantSource clock, CallSettings settings) {
    this.finder = finder;
    this.records = records;
    this.clock = clock;
    this.conversation = new Conversation(finder);
    this.lexiconVersion = settings.lexiconVersion();
    this.journal = new Journal(settings.journal());
  }

  /**
   * Answers one event.
   *
   * @throws IllegalArgumentException for an event of anybody else
   */
  public byte[] handle(byte[] event) {
    Instant at = clock.instant();
    JsonObject read = JsonObject.read(event);
    if (ConnectEdge.sent(read)) {
      return JsonText.bytes(connect(ConnectEdge.read(read), at));
    }
    if (LexEdge.sent(read)) {
      return JsonText.bytes(lex(LexEdge.read(read), at));
    }
    if (Handlers.WARM_VALUE.equals(read.text(Handlers.WARM))) {
      return JsonText.bytes(Map.of(Handlers.WARM, true));
    }
    throw new IllegalArgumentException(
        read.holdsObject("currentIntent")
            ? "This is a Lex V1 event. Point a Lex V2 bot at this function."
            : "This event is neither from a contact flow (Details) nor from a Lex V2 bot"
                + " (sessionState and bot).");
  }

  private Map<String, String> connect(ConnectRequest request, Instant at) {
    return switch (request) {
      case ConnectRequest.Offer offer -> open(offer, at);
      case ConnectRequest.Resume resume -> {
        Decision decision = conversation.resume(held(resume, resume.state()), resume.failure(), at);
        var asked =
            Invocation.connect(FlowRequest.RESUME, OpeningStatus.OFFER.text(), resume.contactId());
        journal.write(asked, decision, at, clock);
        yield ConnectEdge.resumed(decision, conversation.text(decision.state()), at);
      }
      case ConnectRequest.Keypad keypad -> {
        Decision decided = conversation.keypad(held(keypad, keypad.state()), keypad.turn(), at);
        Decision decision = decided.saying(record(decided, keypad.contactId(), at));
        var answer = ConnectEdge.keyed(decision, conversation.text(decision.state()), at);
        var asked = Invocation.connect(FlowRequest.KEY, status(answer), keypad.contactId());
        journal.write(asked, decision, at, clock);
        yield answer;
      }
    };
  }

  private static FlowState held(ConnectRequest request, @Nullable String state) {
    return new FlowState(
        state,
        switch (PhoneNumber.fromNetwork(request.address())) {
          case ParsedNumber.Valid(PhoneNumber number) -> number.e164();
          case ParsedNumber.Unsupported(String e164) -> e164;
          case ParsedNumber.Withheld _, ParsedNumber.Invalid _ -> null;
        });
  }

  private Map<String, String> open(ConnectRequest.Offer offer, Instant at) {
    Arrival arrival = arrival(offer, at);
    OpeningAnswer started = conversation.start(arrival, offer.agents(), at);
    Decision decision = started.decision();
    var answer = ConnectEdge.opened(started, conversation.text(decision.state()), at);
    var asked = Invocation.connect(FlowRequest.OFFER, status(answer), offer.contactId());
    journal.write(asked.ofSomeoneKnown(arrival.returning()), decision, at, clock);
    return answer;
  }

  private static String status(Map<String, String> answer) {
    return answer.getOrDefault(FlowAnswer.STATUS, "");
  }

  private Arrival arrival(ConnectRequest.Offer offer, Instant at) {
    return switch (PhoneNumber.fromNetwork(offer.address())) {
      case ParsedNumber.Valid(PhoneNumber number) -> {
        var found = SearchedNumber.in(number, finder);
        yield new Arrival.Known(
            found, records.open(call(offer.contactId(), number.e164(), at, found.stored())));
      }
      case ParsedNumber.Unsupported(String e164) -> abroad(offer.contactId(), e164, at);
      case ParsedNumber.Withheld _ -> nameless(offer.contactId(), at, new Arrival.Hidden());
      case ParsedNumber.Invalid _ -> nameless(offer.contactId(), at, new Arrival.Unreadable());
    };
  }

  private Arrival nameless(String contactId, Instant at, Arrival arrival) {
    return nameless.isOverLimit(contactId, at) ? new Arrival.OneTooMany() : arrival;
  }

  /** A plus and at most fifteen digits, or else it is nobody's number. */
  private Arrival abroad(String contactId, String number, Instant at) {
    return number.length() < 5 || number.length() > 16
        ? nameless(contactId, at, new Arrival.Unreadable())
        : new Arrival.Abroad(number, records.open(call(contactId, number, at, List.of())));
  }

  private CallStart call(String contactId, String number, Instant at, List<VanityNumber> best) {
    return new CallStart(contactId, number, at, best, lexiconVersion);
  }

  private Map<String, ?> lex(LexTurn turn, Instant at) {
    Decision decided = conversation.answer(turn.state(), turn.turn(), at);
    Decision decision = decided.saying(record(decided, turn.contactId(), at));
    String status = status(decision.reply().next());
    journal.write(Invocation.lex(turn.intent(), status, turn.contactId()), decision, at, clock);
    return LexAnswer.to(turn, decision, conversation.text(decision.state()));
  }

  /** What is listened for next, or that nothing is: a dimension of the metrics. */
  private static String status(Next next) {
    return switch (next) {
      case Next.Listen(Question.Menu _, boolean _) -> "Menu";
      case Next.Listen(Question.Digits _, boolean _) -> "Digits";
      case Next.Listen(Question.Confirm _, boolean _) -> "Confirm";
      case Next.Listen(Question.Which _, boolean _) -> "Which";
      case Next.Listen(Question.Sure _, boolean _) -> "Sure";
      case Next.End _ -> "End";
    };
  }

  /**
   * Has everything recorded that the decision asks for; gives the reply that is still true then.
   */
  private Reply record(Decision decision, String contactId, Instant at) {
    Reply reply = decision.reply();
    for (Effect effect : decision.effects()) {
      switch (effect) {
        case Effect.RecordConversion(var caller, var target, var best) ->
            records.convert(new Conversion(contactId, caller, target, best, at));
        case Effect.RecordFavourite(var caller, var display, var ifLost) -> {
          var outcome = records.keep(new Favourite(contactId, caller, display, at));
          reply = outcome == CallerRecords.Outcome.LOST ? ifLost : reply;
        }
        case Effect.ForgetCaller(var caller, var ifLost) -> {
          var outcome = records.forget(caller, at);
          reply = outcome == CallerRecords.Outcome.LOST ? ifLost : reply;
        }
      }
    }
    return reply;
  }
}
