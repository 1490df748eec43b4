package org.mizizi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.textfield.TextArea;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mizizi.founding.FoundingFile.FirstPerson;
import org.mizizi.look.LanguageField;
import org.mizizi.look.LocalizedField;
import org.mizizi.look.WordsArea;
import org.mizizi.security.Actor;
import org.mizizi.security.Requires;
import org.mizizi.shared.AsTyped;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;
import org.springframework.data.relational.core.mapping.Table;

/** R-46, L2: what somebody writes is in the language of their words, never in that of their screen. */
@AnalyzeClasses(packages = "org.mizizi", importOptions = DoNotIncludeTests.class)
class EveryTextKnowsItsLanguageTests {

    private static final String PAGES = "..ui..";

    /** A {@link LanguageField} or a {@link LocalizedField} makes each area; there is no other. */
    @ArchTest
    static final ArchRule nobodyMakesAnAreaForWordsWithoutALanguage = noClasses()
            .that()
            .resideOutsideOfPackage("org.mizizi.look")
            .should()
            .callConstructor(TextArea.class)
            .orShould()
            .callConstructor(WordsArea.class, Writing.class);

    /** The founding takes words over from one choice of languages to the next, each as it was written. */
    @ArchTest
    static final ArchRule pagesTakeTextsFromTheFieldsThatKnowTheirLanguage = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .and()
            .doNotHaveSimpleName("CountryStep")
            .should()
            .callMethod(LocalizedText.class, "of", String.class, String.class)
            .orShould()
            .callConstructor(LocalizedText.class, String.class, SequencedMap.class);

    /** Among the versions of the ledger, the language of the screen is only compared. */
    @ArchTest
    static final ArchRule noPageTakesTheLanguageOfTheScreenForThatOfWords = noClasses()
            .that()
            .resideInAPackage(PAGES)
            .and()
            .doNotHaveSimpleName("HistoryView")
            .should()
            .callMethod(Locale.class, "getLanguage")
            .orShould()
            .callMethod(Locale.class, "toLanguageTag");

    private static final Pattern LANGUAGE = Pattern.compile("language|.+Language");

    @ArchTest
    static void everyLanguageThatIsHandedInIsReadAsOne(JavaClasses classes) {
        var asked = new HashSet<Type>();
        var unread = new TreeSet<String>();
        classes.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Requires.class))
                .map(method -> method.reflect())
                .forEach(method -> {
                    for (var parameter : method.getParameters()) {
                        var place = method.getDeclaringClass().getSimpleName() + "." + method.getName();
                        look(place, parameter.getName(), parameter.getParameterizedType(), parameter, asked, unread);
                    }
                });
        assertThat(asked).hasSizeGreaterThan(50);
        assertThat(unread).isEmpty();
    }

    private static void look(
            String place, String name, Type type, AnnotatedElement part, Set<Type> asked, Set<String> unread) {
        if (type == String.class && LANGUAGE.matcher(name).matches() && !isReadAsLanguage(part)) {
            unread.add(place + "." + name);
        }
        if (type instanceof ParameterizedType many && many.getRawType() instanceof Class<?> raw && isRead(raw)) {
            for (var each : many.getActualTypeArguments()) {
                look(place, name, each, part, asked, unread);
            }
        }
        if (type instanceof Class<?> held && held.getName().startsWith("org.mizizi.") && asked.add(held)) {
            within(held, asked, unread);
        }
    }

    private static void within(Class<?> held, Set<Type> asked, Set<String> unread) {
        if (held.isSealed()) {
            for (var one : held.getPermittedSubclasses()) {
                look(held.getSimpleName(), "", one, one, asked, unread);
            }
        }
        if (held.isRecord() && !isKept(held)) {
            for (var part : held.getRecordComponents()) {
                look(held.getSimpleName(), part.getName(), part.getGenericType(), part, asked, unread);
            }
        }
    }

    /** What comes from the database or is kept just as it is typed; who founds a country takes one of its languages, or none yet. */
    private static boolean isKept(Class<?> type) {
        return Set.of(Actor.class, FirstPerson.class).contains(type)
                || type.isAnnotationPresent(Table.class)
                || type.isAnnotationPresent(AsTyped.class);
    }

    private static boolean isRead(Class<?> type) {
        return Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type) || type == Optional.class;
    }

    private static boolean isReadAsLanguage(AnnotatedElement part) {
        var written = part.getAnnotation(Written.class);
        return written != null && written.value() == Writing.LANGUAGE;
    }
}
