package org.mizizi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.mizizi.look.PageWays;
import org.mizizi.look.PublicAt;
import org.mizizi.security.Requires;
import org.mizizi.shared.DomainEvent;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.InterfaceText;
import org.mizizi.shared.ListPage;
import org.mizizi.shared.Paths;
import org.mizizi.traceability.Claims;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "org.mizizi", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule everyPublicServiceMethodIsInThePowerTable_T1 = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should()
            .beAnnotatedWith(Requires.class);

    @ArchTest
    static final ArchRule vaadinStaysInTheInterface = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..", "..look..", "..security..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** A stream of rows keeps its connection until it is closed, and outside a transaction nobody does. */
    @ArchTest
    static final ArchRule rowsAreReadToTheirEnd = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .orShould()
            .callMethodWhere(target(name("queryForStream")));

    /** B7: what was read for a page is not handed in again, where its texts would be measured as if somebody had typed them. */
    @ArchTest
    static final ArchRule rowsAreNotHandedIn = noMethods()
            .that()
            .areAnnotatedWith(Requires.class)
            .should()
            .haveRawParameterTypes(describe(
                    "hold a row",
                    types ->
                            types.stream().anyMatch(type -> type.getSimpleName().endsWith("Row"))));

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule =
            noClasses().that().areAssignableTo(Repository.class).should().bePublic();

    @ArchTest
    static final ArchRule viewsStayInTheirModule =
            classes().that().areAnnotatedWith(Route.class).should().bePackagePrivate();

    @ArchTest
    static final ArchRule componentsOfViewsStayInTheirModule = classes()
            .that()
            .areAssignableTo(Component.class)
            .and()
            .resideInAPackage("..ui..")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    /** C1, C2: only the fields of {@code look} understand what people type in each language, or refuse it with words. */
    @ArchTest
    static final ArchRule amountsNumbersAndDaysAreAskedForByTheFieldsOfTheHouse = noClasses()
            .that()
            .resideOutsideOfPackage("..look..")
            .should()
            .dependOnClassesThat(assignableTo(BigDecimalField.class)
                    .or(assignableTo(NumberField.class))
                    .or(assignableTo(IntegerField.class))
                    .or(assignableTo(DatePicker.class).and(resideOutsideOfPackage("..look..")))
                    .or(assignableTo(DateTimePicker.class))
                    .or(assignableTo(TimePicker.class))
                    .or(assignableTo(Input.class)));

    /** B1: words that are told while they are typed are told by a field that loses none of them. */
    @ArchTest
    static final ArchRule whatIsTypedIsToldByOneRule = noClasses()
            .that()
            .doNotHaveSimpleName("Soon")
            .should()
            .accessField(ValueChangeMode.class, "LAZY")
            .orShould()
            .accessField(ValueChangeMode.class, "TIMEOUT");

    /** L: only the components of {@code look} tell what they tell by themselves in the reader's language. */
    @ArchTest
    static final ArchRule whatSpeaksByItselfIsTaughtEveryLanguage = noClasses()
            .that()
            .resideOutsideOfPackage("..look..")
            .should()
            .dependOnClassesThat(type(MultiSelectComboBox.class).or(type(Upload.class)));

    /** H1: who shows a page of a list leads on to the next. Home shows the newest notices, inputs and comments and what is most urgent, and leads to all of them; a trace hands its page to those who show it. */
    @ArchTest
    static final ArchRule noListIsCutWithoutAWayOn = classes()
            .that(describe("read the rows of a page", ArchitectureTests::readsRows))
            .and()
            .resideOutsideOfPackages("..shared..", "..bench..")
            .and()
            .doNotHaveSimpleName("WhatIsNew")
            .and()
            .doNotHaveSimpleName("Urgent")
            .and()
            .doNotHaveSimpleName("Journeys")
            .and()
            .doNotHaveSimpleName("AnsweredComments")
            .and()
            .doNotHaveSimpleName("Traces")
            .and()
            .doNotHaveSimpleName("Trace")
            .should()
            .callMethod(ListPage.class, "next")
            .orShould()
            .callMethod(PageWays.class, "show", ListPage.class, Function.class);

    /** A2: one sentence of a page says where the same is public; beside it the workspace leads to itself. The strip is the demo's. */
    @ArchTest
    static final ArchRule theWorkspaceLeadsToPagesOfTheSiteByOneSentence = noClasses()
            .that()
            .resideInAnyPackage("..ui..", "..shell..", "..look..")
            .and()
            .doNotHaveFullyQualifiedName(PublicAt.class.getName())
            .and()
            .resideOutsideOfPackage("..demo..")
            .should()
            .callMethod(Paths.class, "site", Locale.class, String[].class);

    /** Only the modules that own what links join describe it and claim for it. */
    @ArchTest
    static final ArchRule onlyTheOwnersOfEndsClaim = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.mizizi.priorities", "org.mizizi.strategies", "org.mizizi.plans", "org.mizizi.traceability")
            .should()
            .dependOnClassesThat(assignableTo(Claims.class));

    /** ICU knows how each language counts, the JDK does not. */
    @ArchTest
    static final ArchRule whatIsSaidIsFormattedAtOnePlace = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(InterfaceText.class.getName())
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(
                    java.text.MessageFormat.class, java.text.ChoiceFormat.class, com.ibm.icu.text.MessageFormat.class);

    /** where the JDK has no name of a language it shows the tag, which says nothing to those who read it. */
    @ArchTest
    static final ArchRule whatALanguageIsCalledIsSaidAtOnePlace = noClasses()
            .should()
            .callMethod(Locale.class, "getDisplayLanguage")
            .orShould()
            .callMethod(Locale.class, "getDisplayLanguage", Locale.class);

    private static boolean readsRows(JavaClass type) {
        return type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(target ->
                        target.getName().equals("rows") && target.getOwner().isEquivalentTo(ListPage.class));
    }

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static void noNameMeansOneThingHereAndAnotherThere(JavaClasses classes) {
        var modulesByName = classes.stream()
                .filter(type -> isKnownByItsNameAlone(type)
                        && !type.getPackageName().equals("org.mizizi")
                        && !type.getPackageName().endsWith(".ui")
                        && !type.getSimpleName().equals("package-info"))
                .collect(groupingBy(
                        JavaClass::getSimpleName,
                        mapping(type -> type.getPackageName().split("\\.", 4)[2], toSet())));
        modulesByName.values().removeIf(modules -> modules.size() == 1);
        assertThat(modulesByName).isEmpty();
    }

    /** Who opens the folder of a module finds everything that happens in it at one place. */
    @ArchTest
    static void theEventsOfAModuleStandTogether(JavaClasses classes) {
        var apart = classes.stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                .collect(groupingBy(JavaClass::getPackageName));
        apart.values().removeIf(events -> events.size() < 3 || standTogether(events));
        assertThat(apart).isEmpty();
    }

    private static boolean standTogether(List<JavaClass> events) {
        var around =
                events.stream().map(JavaClass::getEnclosingClass).distinct().toList();
        return around.size() == 1
                && around.getFirst()
                        .filter(type -> type.isAssignableTo(DomainEvent.class)
                                && type.reflect().isSealed())
                        .isPresent();
    }

    /** Only where the thing is another module's, or nobody else's business, its id stands by itself. */
    @ArchTest
    static void theIdOfAThingStandsInTheThing(JavaClasses classes) {
        var apart = classes.stream()
                .filter(type -> type.isAssignableTo(Identifier.class) && type.isTopLevelClass())
                .map(id -> id.getName().replaceFirst("Id$", ""))
                .filter(thing -> classes.contain(thing)
                        && classes.get(thing).isRecord()
                        && classes.get(thing).getModifiers().contains(JavaModifier.PUBLIC));
        assertThat(apart).isEmpty();
    }

    /** The ledger and its readers know an event by its simple name, and the tables an id. */
    private static boolean isKnownByItsNameAlone(JavaClass type) {
        return type.isTopLevelClass()
                || type.isAssignableTo(DomainEvent.class)
                || type.isAssignableTo(Identifier.class);
    }
}
