package vanity.simulator.cli;

import vanity.engine.NumberAnswer;

/** How an answer is printed: one or more whole lines. */
interface AnswerFormat {
  void print(NumberAnswer answer, StringBuilder out);
}
