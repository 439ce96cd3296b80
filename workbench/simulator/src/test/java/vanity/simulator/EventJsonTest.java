package vanity.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vanity.simulator.line.CallEvent;
import vanity.simulator.line.Listening;

class EventJsonTest {

  static Stream<Arguments> events() {
    return Stream.of(
        Arguments.of(
            new CallEvent.Say("hello", "Hi \"you\"", null),
            "'say','block':'hello','text':'Hi \\\"you\\\"','ssml':null"),
        Arguments.of(
            new CallEvent.Listen("menu", Listening.By.KEYS, null),
            "'listen','block':'menu','by':'keys','slot':null"),
        Arguments.of(new CallEvent.Said("more"), "'caller','said':'more'"),
        Arguments.of(new CallEvent.Pressed("12", "1"), "'caller','pressed':'12','taken':'1'"),
        Arguments.of(new CallEvent.Silent(), "'caller','silent':true"),
        Arguments.of(new CallEvent.Noisy(), "'caller','noise':true"),
        Arguments.of(new CallEvent.HungUp(), "'caller','hungUp':true"),
        Arguments.of(
            new CallEvent.Lambda("connect", "offer", "offer", Duration.ofMillis(5), 1),
            "'lambda','source':'connect','operation':'offer','status':'offer','ms':5,'attempt':1"),
        Arguments.of(
            new CallEvent.Lambda("lex", "Help", "ElicitIntent", Duration.ofMillis(5), 1),
            "'lambda','source':'lex','intent':'Help','status':'ElicitIntent','ms':5,'attempt':1"),
        Arguments.of(new CallEvent.Block("menu", "Loop"), "'block','id':'menu','type':'Loop'"),
        Arguments.of(
            new CallEvent.Branch("a", "NextAction", "b"),
            "'branch','from':'a','link':'NextAction','to':'b'"),
        Arguments.of(
            new CallEvent.Branch("a", "NoMatchingError", "b", new CallEvent.Why("no bot", true)),
            "'branch','from':'a','link':'NoMatchingError','to':'b','why':'no bot'"),
        Arguments.of(
            new CallEvent.Stubbed("task", "not played"),
            "'stub','block':'task','detail':'not played'"),
        Arguments.of(
            new CallEvent.Attribute("consent", "given"),
            "'attribute','name':'consent','value':'given'"),
        Arguments.of(
            new CallEvent.Expect("flowers", false), "'expect','text':'flowers','held':false"),
        Arguments.of(
            new CallEvent.End(CallEvent.Reason.HUNG_UP, ""),
            "'end','reason':'hung-up','detail':''"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void writesOneObjectALineWithTheTimeFirst(CallEvent event, String fields) {
    var line = EventJson.line(new TimedEvent(Duration.ofMillis(75_950), event));

    assertThat(line)
        .isEqualTo("{'at':'01:15.9','event':".replace('\'', '"') + fields.replace('\'', '"') + "}");
  }
}
