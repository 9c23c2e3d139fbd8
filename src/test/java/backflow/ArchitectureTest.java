package backflow;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The package table: each floor rests on those below it, and on nothing above.
class ArchitectureTest {
    /// From the ground up.
    private static final List<String> FLOORS = List.of(
            "text", "tensor", "op", "graph", "trace", "numpy", "check", "layout", "picture", "export", "lesson",
            "session", "cli", "ui");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("backflow");

    static Stream<String> floors() {
        return FLOORS.stream();
    }

    @ParameterizedTest
    @MethodSource("floors")
    void aPackageImportsNoPackageAboveIt(String floor) {
        String[] above = Stream.concat(
                        FLOORS.stream().skip(FLOORS.indexOf(floor) + 1L).map(name -> "backflow." + name + ".."),
                        Stream.of("backflow"))
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("backflow." + floor + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(above))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void thePackagesFormNoCycle() {
        slices().matching("backflow.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void javafxIsKnownToTheWindowAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages("backflow.ui..", "backflow.session..")
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("javafx..", "jfx..", "com.sun.javafx..", "atlantafx..", "org.controlsfx.."))
                .check(CLASSES);
    }

    @Test
    void theSessionKnowsOfJavafxOnlyPropertiesAndCollections() {
        DescribedPredicate<JavaClass> base =
                resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.event..", "javafx.util..");
        noClasses()
                .that()
                .resideInAPackage("backflow.session..")
                .should()
                .dependOnClassesThat(resideInAPackage("javafx..").and(DescribedPredicate.not(base)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageStandsInTheTable() {
        Set<String> names = CLASSES.stream()
                .map(type ->
                        type.getPackageName().replaceFirst("^backflow\\.?", "").replaceFirst("\\..*", ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        assertThat(FLOORS).containsAll(names);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.getPackage("backflow").getSubpackagesInTree().stream()
                        .filter(found -> !found.getClasses().isEmpty())
                        .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName))
                .isEmpty();
    }
}
