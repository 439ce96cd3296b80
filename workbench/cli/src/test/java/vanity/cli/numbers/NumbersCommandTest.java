package vanity.cli.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vanity.cli.Ran;

class NumbersCommandTest {
  @TempDir private Path folder;

  @Test
  void readsAFileOfNumbersAndSkipsItsComments() throws IOException {
    Path list = folder.resolve("customers.txt");
    Files.writeString(list, "# ours\n1-800-356-9377\n\n  # theirs\n206 555 0142\n");

    Ran ran = numbers("--json", list.toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).contains("+18003569377"),
            line -> assertThat(line).contains("+12065550142"));
  }

  @Test
  void answersEveryLineOfStandardInput() {
    Ran ran = Ran.run("# a\n+18003569377\n", "numbers", "--json", "-");

    assertThat(ran.status()).isOne();
    assertThat(ran.out().lines()).hasSize(2).first().asString().contains("\"invalid\"");
  }

  @Test
  void printsATable() {
    Ran ran = numbers("--csv", "--top", "1", "1-800-356-9377", "911");

    assertThat(ran.status()).isOne();
    assertThat(ran.out().lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("\"input\",\"number\",\"status\","),
            line ->
                assertThat(line)
                    .startsWith(
                        "\"1-800-356-9377\",\"'+18003569377\",\"found\",\"1\",\"1-800-FLOWERS\","),
            line -> assertThat(line).startsWith("\"911\",\"\",\"invalid\",\"\",\"\","));
  }

  @Test
  void namesAFileThatIsNotThere() {
    Ran ran = numbers(folder.resolve("customers.txt").toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("vanity: there is no file ").hasLineCount(1);
  }

  @Test
  void readsNoFolder() {
    Ran ran = numbers(folder.toString());

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("is not a file of numbers");
  }

  @Test
  void takesANumberForANumberThoughAFileHasItsName() {
    assertThat(NumberFile.named("206-555-0142")).isNull();
    assertThat(NumberFile.named("1-800-FLOWERS")).isNull();
  }

  @Test
  void printsOneFormAlone() {
    assertThat(numbers("--json", "--csv", "8003569377").status()).isEqualTo(2);
  }

  private static Ran numbers(String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "numbers";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Ran.run("", all);
  }
}
