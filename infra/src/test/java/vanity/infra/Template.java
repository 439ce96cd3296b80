package vanity.infra;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A synthesised template, read as anyone would who knows CloudFormation and not our constructs. */
record Template(Map<String, Object> json) {

  /** One resource of it. */
  record Resource(String id, Map<String, Object> json) {
    String type() {
      return String.valueOf(json.get("Type"));
    }

    Object property(String... path) {
      return Tree.at(json.get("Properties"), path);
    }

    String text(String... path) {
      return String.valueOf(property(path));
    }

    /** Whether a value anywhere in its properties refers to that resource. */
    boolean refersTo(Resource other) {
      return Tree.texts(json.get("Properties"))
          .anyMatch(text ->
              text.equals(other.id)
                  || text.contains("${" + other.id + "}")
                  || text.contains("${" + other.id + "."));
    }
  }

  Stream<Resource> all() {
    return Tree.object(json.get("Resources")).entrySet().stream()
        .map(it -> new Resource(it.getKey(), Tree.object(it.getValue())));
  }

  List<Resource> ofType(String type) {
    return all().filter(it -> it.type().equals(type)).toList();
  }

  Resource only(String type) {
    var found = ofType(type);
    if (found.size() != 1)
      throw new NoSuchElementException(
          "%d resources of type %s, not one".formatted(found.size(), type));
    return found.getFirst();
  }

  Resource byId(String id) {
    return all()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(id));
  }

  /** The one function with this handler. */
  Resource function(String handler) {
    return ofType("AWS::Lambda::Function").stream()
        .filter(it -> it.text("Handler").equals(handler))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(handler));
  }

  /** The alias of the function with this handler. */
  Resource alias(String handler) {
    var function = function(handler);
    return ofType("AWS::Lambda::Alias").stream()
        .filter(it -> it.refersTo(function))
        .findFirst()
        .orElseThrow();
  }

  /** Logical ids with their types, without versions: to be replaced is their very purpose. */
  SortedSet<String> lastingIds() {
    return all()
        .filter(it ->
            !it.type().equals("AWS::Lambda::Version") && !it.type().equals("AWS::Lex::BotVersion"))
        .map(it -> it.id() + " " + it.type())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
