package vanity.deployed.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vanity.deployed.assembly.Resource;
import vanity.deployed.assembly.Trees;

/** The page's address: a distribution that answers from a bucket or hands on to the API. */
final class Site {
  private static final String SECURITY_HEADERS = "67f7725c-6f97-4210-82d7-5512b31e9d03";
  private static final String ALL_BUT_HOST = "b689b0a8-53d0-40ab-baf2-68738e2966ac";

  private final PlayedStack stack;
  private final Resource distribution;
  private final Gateway gateway;

  Site(PlayedStack stack) {
    this.stack = stack;
    this.distribution = stack.play(stack.assembly.only("AWS::CloudFront::Distribution"));
    this.gateway = new Gateway(stack);
  }

  /** What a browser gets; header names are those of the template. */
  record Answer(int status, Map<String, String> headers, String body) {}

  /** Where people find it. */
  String address() {
    List<String> own = distribution.texts("DistributionConfig", "Aliases");
    Set<String> types = new HashSet<>();
    for (Resource record : stack.assembly.ofType("AWS::Route53::RecordSet")) {
      stack.check(types.add(record.text("Type")), record.id() + " is a second one of its type");
      stack.check(
          own.contains(record.text("Name"))
              && record.text("AliasTarget", "DNSName").equals(Site.domain(distribution)),
          record.id() + " leads elsewhere");
      stack.play(record);
    }
    return "https://" + (own.isEmpty() ? domain(distribution) : own.getFirst());
  }

  private static String domain(Resource distribution) {
    return String.valueOf(
        distribution.in().value(Map.of("Fn::GetAtt", List.of(distribution.id(), "DomainName"))));
  }

  Answer ask(String method, String pathAndQuery, Map<String, String> claims) throws IOException {
    String path = pathAndQuery.split("\\?", 2)[0];
    Map<String, Object> behaviour = behaviour(path);
    List<String> methods = Trees.texts(behaviour.get("AllowedMethods"));
    if (!method.equals("GET") && !methods.contains(method)) {
      return new Answer(403, Map.of(), method + " is not among the AllowedMethods of " + path);
    }
    Map<String, Object> origin = origin(String.valueOf(behaviour.get("TargetOriginId")));
    String domain = String.valueOf(origin.get("DomainName"));
    Answer answer =
        gateway.is(domain)
            ? gateway.ask(
                method,
                pathAndQuery,
                ALL_BUT_HOST.equals(behaviour.get("OriginRequestPolicyId")) ? claims : Map.of())
            : file(origin, path);
    return new Answer(answer.status(), headers(behaviour), answer.body());
  }

  private Map<String, Object> behaviour(String path) {
    return distribution.list("DistributionConfig", "CacheBehaviors").stream()
        .map(Trees::object)
        .filter(it -> path.startsWith(String.valueOf(it.get("PathPattern")).replace("*", "")))
        .findFirst()
        .orElseGet(() -> distribution.object("DistributionConfig", "DefaultCacheBehavior"));
  }

  private Map<String, Object> origin(String id) {
    return distribution.list("DistributionConfig", "Origins").stream()
        .map(Trees::object)
        .filter(it -> id.equals(it.get("Id")))
        .findFirst()
        .orElseThrow();
  }

  private Answer file(Map<String, Object> origin, String path) throws IOException {
    Resource bucket =
        stack.assembly.ofType("AWS::S3::Bucket").stream()
            .filter(it -> String.valueOf(origin.get("DomainName")).startsWith(it.ref() + "."))
            .findFirst()
            .orElseThrow();
    String key =
        path.equals("/")
            ? distribution.text("DistributionConfig", "DefaultRootObject")
            : path.substring(1);
    String signedBy = String.valueOf(origin.getOrDefault("OriginAccessControlId", ""));
    for (Resource access : stack.assembly.ofType("AWS::CloudFront::OriginAccessControl")) {
      boolean good = access.id().equals(signedBy);
      stack.check(good, "requests to the bucket are not signed: no OriginAccessControl");
      stack.play(access);
    }
    boolean allowed =
        stack.allows(
            "cloudfront.amazonaws.com",
            "s3:GetObject",
            stack.play(bucket).arn() + "/" + key,
            Map.of("aws:sourcearn", distribution.arn()));
    @Nullable String content = allowed ? published(bucket).get(key) : null;
    return content == null
        ? new Answer(403, Map.of(), "no " + key)
        : new Answer(200, Map.of(), content);
  }

  /** What the CDK's copying leaves in a bucket: files with their marks replaced. */
  private Map<String, String> published(Resource bucket) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    for (Resource copy : stack.assembly.ofType("Custom::CDKBucketDeployment")) {
      if (copy.text("DestinationBucketName").equals(bucket.ref())) {
        stack.play(copy);
        for (int i = 0; i < copy.list("SourceObjectKeys").size(); i++) {
          Path folder =
              stack.assembly.file(
                  copy.text("SourceBucketNames", i), copy.text("SourceObjectKeys", i));
          read(folder, copy.object("SourceMarkers", i), files);
        }
      }
    }
    return files;
  }

  private void read(Path folder, Map<String, Object> marks, Map<String, String> into)
      throws IOException {
    try (var all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        for (Map.Entry<String, Object> mark : marks.entrySet()) {
          text = text.replace(mark.getKey(), mark.getValue().toString());
        }
        String before = into.put(folder.relativize(file).toString(), text);
        stack.check(before == null, file + " is copied twice");
      }
    }
  }

  private Map<String, String> headers(Map<String, Object> behaviour) {
    String policy = String.valueOf(behaviour.getOrDefault("ResponseHeadersPolicyId", ""));
    Map<String, String> headers = new LinkedHashMap<>();
    if (policy.equals(SECURITY_HEADERS)) {
      Page.HEADERS_OF_ALL.forEach(it -> headers.put(it, "as Amazon sets it"));
    }
    for (Resource own : stack.assembly.ofType("AWS::CloudFront::ResponseHeadersPolicy")) {
      if (own.ref().equals(policy)) {
        stack
            .play(own)
            .object("ResponseHeadersPolicyConfig", "SecurityHeadersConfig")
            .forEach((name, value) -> headers.put(name, value.toString()));
      }
    }
    return headers;
  }
}
