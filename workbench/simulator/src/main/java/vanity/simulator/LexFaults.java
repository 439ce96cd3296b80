package vanity.simulator;

import vanity.simulator.lex.Lex;
import vanity.simulator.lex.LexResult;
import vanity.simulator.script.Fault;

/** A bot that cannot be reached. */
final class LexFaults {
  private LexFaults() {}

  static Lex over(Lex lex, CallPlan plan) {
    return block ->
        plan.faults().contains(Fault.Service.LEX_ERROR)
            ? new LexResult.Failed("a fault set on purpose")
            : lex.converse(block);
  }
}
