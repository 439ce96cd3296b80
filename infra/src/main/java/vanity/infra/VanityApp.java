package vanity.infra;

import io.github.cdklabs.cdknag.AwsSolutionsChecks;
import io.github.cdklabs.cdknag.NagPackProps;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.Aspects;
import software.amazon.awscdk.DefaultStackSynthesizer;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.Tags;

/** The CDK app: context and built files in, one stack out. */
public final class VanityApp {
  private VanityApp() {}

  public static void main(String[] arguments) {
    var app = new App();
    try {
      stack(app, Artifacts.under(Path.of(System.getProperty("vanity.home", ""))));
    } catch (WrongContext wrong) {
      wrong.problems().forEach(line -> System.err.println("vanity: " + line));
      System.exit(2);
    }
    app.synth();
  }

  static VanityStack stack(App app, Artifacts artifacts) {
    var deployment = Deployment.of(context(app));
    ServiceRules.check(artifacts);
    var props =
        StackProps.builder()
            .stackName(deployment.name())
            .description("Vanity Line: callers hear the words in their phone number")
            .env(deployment.place().environment())
            .synthesizer(ownFolder(deployment))
            .analyticsReporting(false)
            .build();
    var stack = new VanityStack(app, props, deployment, artifacts);
    Tags.of(stack).add("project", "vanity-line");
    Tags.of(stack).add("deployment", deployment.name());
    Aspects.of(app).add(new AwsSolutionsChecks(NagPackProps.builder().verbose(true).build()));
    return stack;
  }

  // A bucket holds the assets of every stack of its region; the publisher may read this folder of
  // it.
  private static DefaultStackSynthesizer ownFolder(Deployment deployment) {
    return DefaultStackSynthesizer.Builder.create().bucketPrefix(deployment.name() + "/").build();
  }

  private static Map<String, Object> context(App app) {
    var context = new HashMap<String, Object>();
    if (app.getNode().getAllContext() instanceof Map<?, ?> all)
      all.forEach((key, value) -> context.put(String.valueOf(key), value));
    return context;
  }
}
