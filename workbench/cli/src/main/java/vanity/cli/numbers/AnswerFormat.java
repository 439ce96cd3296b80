package vanity.cli.numbers;

import vanity.engine.english.NumberAnswer;

/** How an answer is printed: one or more whole lines. */
interface AnswerFormat {
  void print(NumberAnswer answer, StringBuilder out);
}
