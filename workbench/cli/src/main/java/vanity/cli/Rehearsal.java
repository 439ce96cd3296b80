package vanity.cli;

import vanity.cli.home.Project;

/** Runs the short commands once each, for what the JVM keeps ready of a run like these. */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] arguments) {
    System.exit(run());
  }

  /** The exit status of the first command that fails, or 0. */
  static int run() {
    int numbers = Main.run("numbers", "8003569377");
    int check = Main.run("check", project("contactflow/flow"), project("bot/definition"));
    return numbers == 0 ? check : numbers;
  }

  private static String project(String path) {
    return Project.root().resolve(path).toString();
  }
}
