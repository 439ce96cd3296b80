package vanity.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SsmlTest {
  @TempDir private Path folder;

  @Test
  void whatANeuralVoiceSpeaksHasNoFlaw() {
    assertThat(Ssml.flaw("<speak>1, <break time=\"200ms\"/>flowers &amp; more</speak>")).isNull();
    assertThat(Ssml.flaw("<speak><amazon:effect name=\"drc\">Hi</amazon:effect></speak>")).isNull();
  }

  @Test
  void saysWhatIsNotSpoken() {
    assertThat(Ssml.flaw("<say>Hi</say>")).isEqualTo("SSML must begin with <speak>, not <say>");
    assertThat(Ssml.flaw("<speak><emphasis>Hi</emphasis></speak>"))
        .isEqualTo("<emphasis> is not spoken by a neural voice; leave it out");
    assertThat(Ssml.flaw("<speak>a & b</speak>"))
        .startsWith("is not well-formed SSML: ")
        .doesNotContain("\n");
  }

  @Test
  void reachesNoFileWhateverADocumentHolds() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "<emphasis>secret</emphasis>");
    String document =
        "<!DOCTYPE speak [<!ENTITY s SYSTEM \"%s\">]><speak>&s;</speak>".formatted(secret.toUri());

    assertThat(Ssml.flaw(document)).isNotEqualTo(Ssml.flaw("<speak><emphasis/></speak>"));
  }

  @Test
  void aDocumentThatGrowsByItsEntitiesIsRefused() {
    String document = "<!DOCTYPE speak [<!ENTITY a \"ha\">]><speak>&a;&a;</speak>";

    assertThat(Ssml.flaw(document)).startsWith("is not well-formed SSML: ");
  }
}
