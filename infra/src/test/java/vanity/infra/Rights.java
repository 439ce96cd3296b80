package vanity.infra;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vanity.infra.Template.Resource;

/** Who may do what, read from the policies of a template. */
record Rights(Template template) {

  /** One statement, and the resource it belongs to. */
  record Statement(Resource policy, Object json) {
    List<String> actions() {
      return Tree.list(Tree.at(json, "Action")).stream().map(String::valueOf).toList();
    }

    /** Each resource as one text; what CloudFormation fills in is a name in braces. */
    List<String> resources() {
      return Tree.list(Tree.at(json, "Resource")).stream().map(Texts::of).toList();
    }

    boolean hasWildcard() {
      return Stream.concat(actions().stream(), resources().stream())
          .anyMatch(it -> it.contains("*"));
    }
  }

  Stream<Statement> all() {
    return Stream.concat(
        template.ofType("AWS::IAM::Policy").stream()
            .flatMap(it -> statements(it, it.property("PolicyDocument"))),
        template.ofType("AWS::IAM::Role").stream()
            .flatMap(it ->
                Tree.list(it.property("Policies")).stream()
                    .flatMap(inline -> statements(it, Tree.at(inline, "PolicyDocument")))));
  }

  private static Stream<Statement> statements(Resource policy, Object document) {
    return Tree.list(Tree.at(document, "Statement")).stream().map(it -> new Statement(policy, it));
  }

  /** The statements of the role that this function runs as. */
  List<Statement> of(String handler) {
    var role = role(handler);
    return all()
        .filter(it -> Tree.texts(it.policy().property("Roles")).anyMatch(role::equals))
        .toList();
  }

  String role(String handler) {
    return String.valueOf(
        Tree.list(template.function(handler).property("Role", "Fn::GetAtt")).getFirst());
  }

  Set<String> actions(String handler) {
    return of(handler).stream()
        .flatMap(it -> it.actions().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The resources on which this function may do that. */
  Set<String> resources(String handler, String action) {
    return of(handler).stream()
        .filter(it -> it.actions().contains(action))
        .flatMap(it -> it.resources().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
