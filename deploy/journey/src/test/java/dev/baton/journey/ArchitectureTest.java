package dev.baton.journey;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The journey looks at the suite from outside, or it would prove little. */
@AnalyzeClasses(packages = "dev.baton.journey")
class ArchitectureTest {

    @ArchTest
    static final ArchRule noCodeIsSharedWithTheServices = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "dev.baton.platform..",
                    "dev.baton.membership..",
                    "dev.baton.activity..",
                    "dev.baton.showcase..",
                    "dev.baton.gateway..");

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Processor)");
}
