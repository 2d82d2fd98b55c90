package com.ecosire.gateway.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.ecosire.domain.operation.Handler;
import com.ecosire.domain.operation.Operation;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** The walls between the parts of the house. */
@AnalyzeClasses(
    packages = "com.ecosire",
    importOptions = {ImportOption.DoNotIncludeTests.class, WallsTest.WithoutTestSupport.class})
class WallsTest {
  /** What tests of several parts share comes in a jar, which does not look like tests. */
  static final class WithoutTestSupport implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  private static final String DOMAIN = "com.ecosire.domain..";
  private static final String REST = "com.ecosire.rest..";
  private static final String GRAPHQL = "com.ecosire.graphql..";
  private static final String GATEWAY = "com.ecosire.gateway..";

  /** The modules' packages: two below the domain, as in {@code domain.commerce.contacts}. */
  private static final String MODULES = "com.ecosire.domain.(*).(*)..";

  @ArchTest
  static final ArchRule THE_DOMAIN_KNOWS_NO_SURFACE =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              REST, GRAPHQL, GATEWAY, "io.helidon..", "graphql..", "java.net.http..");

  @ArchTest
  static final ArchRule ONE_PACKAGE_OF_THE_DOMAIN_KNOWS_JSON_TEXT =
      noClasses()
          .that()
          .resideInAPackage(DOMAIN)
          .and()
          .resideOutsideOfPackage("com.ecosire.domain.json")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml.jackson..", "jakarta.json..");

  @ArchTest
  static final ArchRule THE_SURFACES_DO_NOT_KNOW_EACH_OTHER =
      noClasses()
          .that()
          .resideInAPackage(REST)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(GRAPHQL, GATEWAY);

  @ArchTest
  static final ArchRule NOR_THE_OTHER_WAY =
      noClasses()
          .that()
          .resideInAPackage(GRAPHQL)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(REST, GATEWAY);

  @ArchTest
  static final ArchRule SURFACES_REACH_RECORDS_ONLY_THROUGH_THE_PIPELINE =
      noClasses()
          .that()
          .resideInAnyPackage(REST, GRAPHQL)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "com.ecosire.domain.store..",
                  "com.ecosire.domain.session..",
                  "com.ecosire.domain.commerce..",
                  "com.ecosire.domain.finance..",
                  "jakarta.persistence..",
                  "java.sql..",
                  "javax.sql.."));

  @ArchTest
  static final ArchRule ONLY_THE_CHAIN_CARRIES_OPERATIONS_OUT =
      noClasses()
          .that()
          .resideOutsideOfPackages("com.ecosire.gateway.pipeline", "com.ecosire.domain.operation")
          .should()
          .accessTargetWhere(carriesOut());

  @ArchTest
  static final ArchRule THE_KERNEL_KNOWS_NO_MODULE =
      noClasses()
          .that()
          .resideInAnyPackage(
              "com.ecosire.domain.operation",
              "com.ecosire.domain.pipeline",
              "com.ecosire.domain.shape",
              "com.ecosire.domain.problem",
              "com.ecosire.domain.query",
              "com.ecosire.domain.session",
              "com.ecosire.domain.json",
              "com.ecosire.domain.secrecy")
          .should()
          .dependOnClassesThat(areOfModules());

  @ArchTest
  static final ArchRule MODULES_DO_NOT_USE_EACH_OTHER_IN_CIRCLES =
      slices().matching(MODULES).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule THE_PARTS_OF_THE_GATEWAY_ARE_FREE_OF_CIRCLES =
      slices().matching("com.ecosire.gateway.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_THINGS_ARE =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Base)");

  @ArchTest
  static final ArchRule NOBODY_WRITES_TO_THE_TERMINAL_BUT_MAIN_AND_THE_LOG =
      noClasses()
          .that()
          .resideOutsideOfPackages("com.ecosire.gateway", "com.ecosire.gateway.server")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  private static DescribedPredicate<JavaAccess<?>> carriesOut() {
    return describe(
        "carries an operation out",
        access ->
            access.getTarget().getName().equals("handle")
                && Set.of(Operation.class.getName(), Handler.class.getName())
                    .contains(access.getTargetOwner().getName()));
  }

  private static DescribedPredicate<JavaClass> areOfModules() {
    return describe(
        "belong to a module",
        type -> type.getPackageName().matches("com\\.ecosire\\.domain\\.[a-z]+\\.[a-z]+.*"));
  }
}
