package vanity.patterns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of one source file's classes that may be regular expressions, and whether each is
 * looked for all over a text. Where that cannot be told, what the file does with any counts.
 */
final class CompiledExpressions {
  private static final String PATTERN = "java/util/regex/Pattern";
  private static final Set<String> LIBRARY = Set.of(PATTERN, "java/util/regex/Matcher");
  private static final Set<String> OF_A_STRING =
      Set.of("matches", "replaceAll", "replaceFirst", "split");
  private static final Set<String> SEARCHES =
      Set.of(
          "find",
          "replaceAll",
          "replaceFirst",
          "results",
          "split",
          "splitAsStream",
          "asPredicate",
          "appendReplacement");
  private static final Set<String> HOLDS = Set.of("matches", "lookingAt");

  /** True: somewhere it is looked for; false: it is only held against whole texts. */
  private final Map<String, Boolean> sure = new LinkedHashMap<>();

  private final Map<String, Boolean> unsure = new LinkedHashMap<>();
  private final Map<String, String> fields = new LinkedHashMap<>();
  private boolean searches;

  /** By the text, whether it is looked for. */
  static Map<String, Boolean> of(List<Path> classes) {
    var found = new CompiledExpressions();
    List<List<Instruction>> methods = classes.stream().flatMap(it -> methods(it)).toList();
    methods.forEach(found::declared);
    methods.forEach(found::used);
    found.unsure.keySet().forEach(text -> found.sure.putIfAbsent(text, found.searches));
    return found.sure;
  }

  private static Stream<List<Instruction>> methods(Path file) {
    try {
      ClassModel model = ClassFile.of().parse(file);
      return model.methods().stream()
          .map(MethodModel::code)
          .flatMap(Optional::stream)
          .map(code ->
              code.elementStream()
                  .filter(Instruction.class::isInstance)
                  .map(Instruction.class::cast)
                  .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void declared(List<Instruction> code) {
    String text = "";
    for (Instruction it : code) {
      if (it instanceof ConstantInstruction one && one.constantValue() instanceof String string) {
        text = string;
        unsure.put(string, true);
      } else if (it instanceof InvokeDynamicInstruction joined) {
        texts(joined).forEach(string -> unsure.put(string, true));
      } else if (it instanceof FieldInstruction field && puts(field)) {
        fields.put(field.name().stringValue(), text);
      }
    }
  }

  private static boolean puts(FieldInstruction field) {
    return field.opcode().name().equals("PUTSTATIC") && isPattern(field);
  }

  private static boolean isPattern(FieldInstruction field) {
    return field.type().equalsString("L" + PATTERN + ";");
  }

  /** Texts joined from pieces; what is put in only as the program runs is a letter here. */
  private static Stream<String> texts(InvokeDynamicInstruction joined) {
    return joined.bootstrapArgs().stream()
        .filter(String.class::isInstance)
        .map(it -> ((String) it).replace('\u0001', 'x'));
  }

  private void used(List<Instruction> code) {
    boolean ofFields = false;
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i) instanceof FieldInstruction field && isKnown(field)) {
        ofFields = true;
        ofAField(field.name().stringValue(), code.subList(i, code.size()));
      } else if (code.get(i) instanceof InvokeInstruction call && isOfAString(call)) {
        ofAString(code, i - call.typeSymbol().parameterCount(), call.name().stringValue());
      }
    }
    // Whose else the library's methods are called for is not to be seen.
    searches |= !ofFields && callsTo(code).anyMatch(SEARCHES::contains);
  }

  private boolean isKnown(FieldInstruction field) {
    return isPattern(field) && fields.containsKey(field.name().stringValue());
  }

  private static boolean isOfAString(InvokeInstruction call) {
    return call.owner().asInternalName().equals("java/lang/String")
        && OF_A_STRING.contains(call.name().stringValue());
  }

  private static Stream<String> callsTo(List<Instruction> code) {
    return code.stream()
        .filter(InvokeInstruction.class::isInstance)
        .map(InvokeInstruction.class::cast)
        .filter(call -> LIBRARY.contains(call.owner().asInternalName()))
        .map(call -> call.name().stringValue());
  }

  private void ofAString(List<Instruction> code, int at, String name) {
    boolean all = !name.equals("matches");
    if (at >= 0
        && code.get(at) instanceof ConstantInstruction one
        && one.constantValue() instanceof String text) {
      sure.merge(text, all, Boolean::logicalOr);
    } else {
      searches |= all;
    }
  }

  private void ofAField(String field, List<Instruction> after) {
    List<String> calls = callsTo(after).toList();
    boolean all = calls.stream().anyMatch(SEARCHES::contains);
    if (all || calls.stream().anyMatch(HOLDS::contains)) {
      sure.merge(fields.get(field), all, Boolean::logicalOr);
    }
  }
}
