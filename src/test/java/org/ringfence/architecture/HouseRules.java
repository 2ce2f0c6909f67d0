package org.ringfence.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * The rules of the house, each with its reason. Each is shown to fail on a violation planted under
 * {@code architecture.planted}, which stands for a house of its own.
 */
final class HouseRules {

  static final int LINES_MAX = 400;
  private static final int PARAMETERS_MAX = 7;

  private HouseRules() {}

  static ArchRule everyPackageIsInTheTable() {
    return classes()
        .should(
            each(
                "lie in a package of the table",
                (type, events) -> {
                  if (PackageTable.partOf(houseName(type)).isEmpty()) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " lies in a package the table does not know"));
                  }
                }))
        .as("Every package is in the package table")
        .because("a package nobody placed is a package that anybody may use");
  }

  static ArchRule partsUseOnlyWhatTheTableAllows() {
    return classes()
        .should(
            each(
                "use only what the table allows",
                (type, events) ->
                    type.getDirectDependenciesFromSelf()
                        .forEach(
                            use -> {
                              var from = PackageTable.partOf(houseName(type));
                              var to =
                                  PackageTable.partOf(
                                      houseName(use.getTargetClass().getBaseComponentType()));
                              if (from.isPresent()
                                  && to.isPresent()
                                  && !PackageTable.mayUse(from.get(), to.get())) {
                                events.add(
                                    SimpleConditionEvent.violated(
                                        use,
                                        from.get()
                                            + " may not use "
                                            + to.get()
                                            + ": "
                                            + use.getDescription()));
                              }
                            })))
        .as("Parts use only what the package table allows")
        .because("features that do not know one another can be changed one at a time");
  }

  static ArchRule noCycles(String root) {
    return SlicesRuleDefinition.slices()
        .matching(root + ".(**)")
        .should()
        .beFreeOfCycles()
        .because("small files and feature packages alone did not prevent cycles anywhere");
  }

  static ArchRule jooqOnlyInStores() {
    return noClasses()
        .that(
            describe(
                "lie outside db and are no *Store",
                type ->
                    !PackageTable.partOf(houseName(type)).filter("db"::equals).isPresent()
                        && !outermost(type).getSimpleName().endsWith("Store")))
        .should()
        .dependOnClassesThat(resideInAnyPackage("org.jooq..", "org.ringfence.db.gen.."))
        .as("Only db and classes named *Store know jOOQ and the generated tables")
        .because("a query anywhere else can run outside the one transaction");
  }

  static ArchRule javafxOnlyInScreens() {
    return noClasses()
        .that(
            describe(
                "lie outside ui and launch",
                type ->
                    PackageTable.partOf(houseName(type))
                        .filter(
                            part ->
                                part.equals("launch")
                                    || part.startsWith("ui.")
                                    || part.endsWith(".ui"))
                        .isEmpty()))
        .should()
        .dependOnClassesThat(resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx.."))
        .as("JavaFX stays in the screens")
        .because("use cases run from a terminal and in tests without a toolkit");
  }

  static ArchRule onlyPartKnows(String part, String... packages) {
    return noClasses()
        .that(
            describe(
                "lie outside " + part,
                type -> PackageTable.partOf(houseName(type)).filter(part::equals).isEmpty()))
        .should()
        .dependOnClassesThat(resideInAnyPackage(packages))
        .as("Only " + part + " knows " + String.join(", ", packages))
        .because("a library that one package knows can be replaced in one package");
  }

  static ArchRule viewModelsKnowNoWindow() {
    return noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application.."))
        .because("a view model is tested without a window");
  }

  static ArchRule timeComesFromAClock() {
    return noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "asks the computer for the time",
                access -> access.getTarget() instanceof CodeUnitAccessTarget it && asksTheTime(it)))
        .as("Nobody asks what time it is, or where, without a Clock")
        .because(
            "a test must be able to say what day it is, and a book keeps the days of its office");
  }

  private static boolean asksTheTime(CodeUnitAccessTarget target) {
    var owner = target.getOwner();
    if (target.getName().startsWith("systemDefault") && isOfTime(owner)) {
      return true;
    }
    boolean withClock =
        target.getRawParameterTypes().stream().anyMatch(type -> type.isAssignableTo(Clock.class));
    return isOfTime(owner) && target.getName().equals("now") && !withClock
        || owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis");
  }

  private static boolean isOfTime(JavaClass owner) {
    return owner.getPackageName().equals("java.time");
  }

  static ArchRule onlyTheTerminalPrints() {
    return noClasses()
        .that(
            describe(
                "lie outside cli and launch",
                type ->
                    PackageTable.partOf(houseName(type))
                        .filter(Set.of("cli", "launch")::contains)
                        .isEmpty()))
        .should(
            each(
                "use System.out or System.err",
                (type, events) ->
                    type.getFieldAccessesFromSelf().stream()
                        .filter(
                            access ->
                                access.getTargetOwner().isEquivalentTo(System.class)
                                    && Set.of("out", "err").contains(access.getTarget().getName()))
                        .forEach(
                            access ->
                                events.add(
                                    SimpleConditionEvent.satisfied(
                                        access, access.getDescription())))))
        .as("Only the terminal prints")
        .because("what is printed elsewhere nobody reads, and it may name somebody");
  }

  static ArchRule noSockets() {
    return noClasses()
        .should()
        .dependOnClassesThat(
            describe(
                "open connections",
                type ->
                    type.getPackageName().startsWith("java.net.http")
                        || type.getPackageName().startsWith("java.rmi")
                        || Set.of(
                                "java.net.Socket",
                                "java.net.ServerSocket",
                                "java.net.DatagramSocket",
                                "java.net.URLConnection",
                                "java.net.HttpURLConnection",
                                "java.nio.channels.SocketChannel",
                                "java.nio.channels.ServerSocketChannel")
                            .contains(type.getName())))
        .as("No network")
        .because("the program opens no socket");
  }

  static ArchRule nobodySleeps() {
    return noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "sleeps",
                access ->
                    access.getTarget().getName().equals("sleep")
                        && (access.getTargetOwner().isEquivalentTo(Thread.class)
                            || access.getTargetOwner().isEquivalentTo(TimeUnit.class))))
        .as("Nobody sleeps, in tests least of all")
        .because("what waits for a while fails on a slow machine and wastes time on a quick one");
  }

  static ArchRule noStaticState() {
    return classes()
        .should(
            each(
                "hold no static state",
                (type, events) ->
                    type.getFields().stream()
                        .filter(
                            field ->
                                field.getModifiers().contains(JavaModifier.STATIC)
                                    && !field.getModifiers().contains(JavaModifier.FINAL))
                        .forEach(
                            field ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        field, field.getFullName() + " is static and changes")))))
        .as("No static state")
        .because("two books, two windows or two tests must not meet in a static field");
  }

  static ArchRule constructorsAreShort() {
    return classes()
        .that(describe("are no records", type -> !type.isRecord() && !type.isEnum()))
        .should(
            each(
                "have short constructors",
                (type, events) ->
                    type.getConstructors().stream()
                        .filter(made -> made.getRawParameterTypes().size() > PARAMETERS_MAX)
                        .filter(made -> !type.isAnonymousClass() && !type.isLocalClass())
                        .forEach(
                            made ->
                                events.add(
                                    SimpleConditionEvent.violated(
                                        made,
                                        "%s takes more than %d things"
                                            .formatted(made.getFullName(), PARAMETERS_MAX))))))
        .as("A constructor takes at most %d things".formatted(PARAMETERS_MAX))
        .because("a class that needs more does more than one thing");
  }

  static ArchRule namesSayWhatAClassIs() {
    return noClasses()
        .should()
        .haveNameMatching(".*\\.[A-Za-z]*(Util|Utils|Helper|Helpers|Manager|Common)")
        .orShould()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..manager..")
        .as("No util, common, helper or manager")
        .because("such a name says nothing, so anything gathers there");
  }

  /** The planted violations stand in a copy of the house one street further. */
  private static String houseName(JavaClass type) {
    return type.getPackageName()
        .replace(PackageTable.ROOT + ".architecture.planted", PackageTable.ROOT);
  }

  private static JavaClass outermost(JavaClass type) {
    var at = type;
    while (at.getEnclosingClass().isPresent()) {
      at = at.getEnclosingClass().get();
    }
    return at;
  }

  private interface Check {
    void check(JavaClass type, ConditionEvents events);
  }

  private static ArchCondition<JavaClass> each(String words, Check check) {
    return new ArchCondition<>(words) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        check.check(type, events);
      }
    };
  }
}
