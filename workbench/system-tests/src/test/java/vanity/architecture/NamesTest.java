package vanity.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static vanity.architecture.House.ALL;
import static vanity.architecture.House.check;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A name says one thing, in the words of the call. */
class NamesTest {
  @Test
  void namesAreNounsOfTheCallAndNotOfPatterns() {
    check(
        noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|Base|DTO)")
            .because("such a name says how a class is built, and not what it is"));
  }

  @Test
  void noTwoPublicClassesShareASimpleName() {
    Map<String, Set<String>> names =
        ALL.stream()
            .filter(type -> type.isTopLevelClass() && House.isPublic(type))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toSet())));

    assertThat(names)
        .isNotEmpty()
        .allSatisfy((simple, full) -> assertThat(full).as(simple).hasSize(1));
  }
}
