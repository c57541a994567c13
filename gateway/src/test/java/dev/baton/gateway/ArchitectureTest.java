package dev.baton.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Inject;

@AnalyzeClasses(packages = "dev.baton.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("dev.baton.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theGatewayKnowsNoServiceAndNoDatabase = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.baton.platform..", "dev.baton.showcase..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule whatAClassNeedsItIsGivenWhenItIsMade =
            noFields().should().beAnnotatedWith(Inject.class);

    @ArchTest
    static final ArchRule namesSayWhatAClassDoes =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Processor)");
}
