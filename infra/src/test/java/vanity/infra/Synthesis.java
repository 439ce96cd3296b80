package vanity.infra;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.assertions.Annotations;
import software.amazon.awscdk.assertions.Match;
import software.amazon.awscdk.cxapi.SynthesisMessage;

/**
 * One synthesis under the context of cdk.json and some keys more, as the CDK command line would run
 * it.
 */
public final class Synthesis {
  private final VanityStack stack;
  private final Template template;

  private Synthesis(VanityStack stack, Template template) {
    this.stack = stack;
    this.template = template;
  }

  /**
   * The template that these context keys give, for tests of other parts; small jars stand in for
   * the real ones.
   */
  public static Map<String, Object> templateOf(Map<String, String> keys) {
    return of(keys, StandIns.artifacts()).template().json();
  }

  /** The folder that these context keys give. */
  public static Path assemblyOf(Map<String, String> keys) {
    App app = app(keys);
    VanityApp.stack(app, StandIns.artifacts());
    return Path.of(app.synth().getDirectory());
  }

  private static App app(Map<String, String> keys) {
    var context = new HashMap<>(cdkJsonContext());
    context.putAll(keys);
    return new App(AppProps.builder().context(context).build());
  }

  static Synthesis of(Map<String, String> keys, Artifacts artifacts) {
    var app = app(keys);
    var stack = VanityApp.stack(app, artifacts);
    var template = app.synth().getStackArtifact(stack.getArtifactId()).getTemplate();
    return new Synthesis(stack, new Template(Tree.object(template)));
  }

  static Map<String, Object> cdkJsonContext() {
    try {
      var file = JSON.std.mapFrom(Files.readString(StandIns.ROOT.resolve("cdk.json")));
      return Tree.object(file.get("context"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Template template() {
    return template;
  }

  /** What security rules and the CDK itself object to. */
  List<String> complaints() {
    var annotations = Annotations.fromStack(stack);
    var found = new ArrayList<SynthesisMessage>();
    found.addAll(annotations.findError("*", Match.anyValue()));
    found.addAll(annotations.findWarning("*", Match.anyValue()));
    return found.stream().map(it -> it.getId() + ": " + it.getEntry().getData()).toList();
  }
}
