package org.mizizi.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.Endorsements;
import org.mizizi.priorities.Input;
import org.mizizi.priorities.Input.InputId;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.Inputs;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.priorities.Priority;
import org.mizizi.priorities.Priority.PriorityId;
import org.mizizi.priorities.PrioritySearch;
import org.mizizi.priorities.Register;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Subject;
import org.mizizi.traceability.LinkState;
import org.mizizi.traceability.Questions;
import org.mizizi.watching.RefusedAttempts;
import org.mizizi.watching.SelfCheck;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * E2: two countries in which everything is the same but who the protected author is. Whatever anyone outside the two
 * organisations can read is the same in both: every service method that only reads, as every role, and every public page.
 */
@PortalTest
@Import(PrioritiesFixtures.class)
class TwoCountriesTests {

    /** Everyone but the members of the two organisations, one of each role; "" is somebody who has not signed in. */
    private static final Set<Class<?>> OF_THE_MOMENT = Set.of(SelfCheck.class, RefusedAttempts.class);

    private static final List<String> READERS =
            List.of("nadia", "grace", "okello", "amadou", "erik", "yusuf", "amina", "sami", "visitor", "");

    private static final Pattern IDS = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern HASHES = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern RECEIPTS = Pattern.compile("[0-9A-F]{4}(?: [0-9A-F]{4}){3}");

    @Autowired
    ByHand byHand;

    @Autowired
    WebApplicationContext context;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestCountry country;

    @Autowired
    PrioritiesFixtures fixtures;

    @Autowired
    Inputs inputs;

    @Autowired
    Endorsements endorsements;

    @Autowired
    Register register;

    @Autowired
    Rounds rounds;

    @Autowired
    Questions questions;

    private record Scene(Input named, Input hidden, Priority priority) {}

    /** What follows from tests before goes on in the background, and is another at each moment. */
    @BeforeEach
    void everythingElseIsDone() {
        await().untilAsserted(() -> assertThat(jdbc.sql("select listener_id from events.event_publication")
                        .query(String.class)
                        .list())
                .isEmpty());
    }

    @Test
    void nobodyCanTellWhoAProtectedAuthorIs_E2() {
        var one = seenIn("salma");
        var other = seenIn("hassan");
        assertThat(one.keySet()).isEqualTo(other.keySet()).hasSizeGreaterThan(300);
        var differing = one.keySet().stream()
                .filter(what -> !Objects.equals(one.get(what), other.get(what)))
                .map(what -> what + "\n  one:   " + one.get(what) + "\n  other: " + other.get(what))
                .toList();
        assertThat(differing).isEmpty();
    }

    /** The country is built, read by everyone, and gone again. */
    private Map<String, String> seenIn(String author) {
        var seen = new LinkedHashMap<String, String>();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            var scene = told(author);
            for (var reader : READERS) {
                PortalClock.at(today().plus(30, ChronoUnit.HOURS), () -> readAll(reader, scene, seen));
            }
        });
        return seen;
    }

    /** Both are at work under their own names that day, one in the morning, one in the evening; one of them says more. */
    private Scene told(String author) {
        byHand.write(jdbc.sql("update actors.mandate set state = 'CONTESTED' where organisation = ?")
                .param(country.organisation("ORG-0007").id().value()));
        var others = new ArrayList<Input>();
        at(1, 0, () -> {
            var round = fixtures.openRound();
            others.add(fixtures.submit("maryam", round, "A road that can be used in the rains"));
            others.add(fixtures.submit("amadou", round, "A school with a roof"));
        });
        var named = others.getFirst();
        var more = others.getLast();
        var said = new ArrayList<Input>();
        for (var person : List.of("salma", "hassan")) {
            var hour = person.equals("salma") ? 8 : 18;
            at(hour, 1, () -> country.as(person, () -> endorsements.endorse(named.id())));
            if (person.equals(author)) {
                at(
                        hour,
                        2,
                        () -> said.add(fixtures.submit(
                                person, roundOf(named), "Soldiers take our fish", Authorship.PROTECTED)));
            }
            at(hour, 3, () -> country.as(person, () -> endorsements.endorse(more.id())));
        }
        var hidden = said.getFirst();
        var formed = new ArrayList<Priority>();
        at(
                20,
                0,
                () -> formed.add(country.as(
                        "nadia",
                        () -> register.form(PrioritiesFixtures.priority("Safety on the lake"), List.of(hidden.id())))));
        var hour = author.equals("salma") ? 21 : 22;
        at(
                hour,
                0,
                () -> country.as(
                        author,
                        () -> questions.waitingForMe().stream()
                                .filter(link -> link.downstream()
                                        .id()
                                        .equals(formed.getFirst().id().value()))
                                .forEach(link -> questions.answer(
                                        link.seen(), LinkState.PARTLY, "Not only on the lake.", "en"))));
        return new Scene(named, hidden, formed.getFirst());
    }

    private Round roundOf(Input input) {
        return rounds.find(input.round());
    }

    private static void at(int hour, int minute, Runnable work) {
        PortalClock.at(today().plus(hour, ChronoUnit.HOURS).plus(minute, ChronoUnit.MINUTES), work);
    }

    private static Instant today() {
        return LocalDate.now(ZoneOffset.UTC)
                .plusDays(1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private void readAll(String reader, Scene scene, Map<String, String> seen) {
        var work = (Runnable) () -> {
            services(reader, scene, seen);
            pages(reader, scene, seen);
        };
        if (reader.isEmpty()) {
            SecurityContextHolder.clearContext();
            work.run();
        } else {
            country.as(reader, work);
        }
    }

    /** All but what measures the machine, or counts what anybody tried, which is another at each moment. */
    private void services(String reader, Scene scene, Map<String, String> seen) {
        for (var service : context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackageName().startsWith("org.mizizi"))
                .filter(bean -> !OF_THE_MOMENT.contains(AopUtils.getTargetClass(bean)))
                .sorted(Comparator.comparing(
                        bean -> AopUtils.getTargetClass(bean).getName()))
                .toList()) {
            for (var method : reading(service)) {
                var calls = new ArrayList<>(new Attempts(jdbc).of(method));
                calls.addAll(about(scene, method));
                for (var number = 0; number < calls.size(); number++) {
                    seen.put(
                            "%s: %s.%s(%s) %d"
                                    .formatted(
                                            reader,
                                            method.getDeclaringClass().getSimpleName(),
                                            method.getName(),
                                            Arrays.toString(method.getParameterTypes()),
                                            number),
                            answer(service, method, calls.get(number)));
                }
            }
        }
    }

    private static List<Method> reading(Object service) {
        var type = AopUtils.getTargetClass(service);
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Requires.class))
                .filter(method -> method.getReturnType() != void.class)
                .filter(method -> !type.isAnnotationPresent(Transactional.class) || readsOnly(method))
                .sorted(Comparator.comparing(Method::toString))
                .toList();
    }

    private static boolean readsOnly(Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class);
        var ofAll = AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), Transactional.class);
        return own != null ? own.readOnly() : ofAll != null && ofAll.readOnly();
    }

    /** The same call about each thing of the scene, wherever its parameters can be about one. */
    private List<List<@Nullable Object>> about(Scene scene, Method method) {
        var references = List.of(
                String.valueOf(scene.hidden().reference()), scene.priority().reference(), "ORG-0005", "ORG-0007");
        return references.stream()
                .map(reference -> arguments(scene, method, reference))
                .toList();
    }

    private List<@Nullable Object> arguments(Scene scene, Method method, String reference) {
        var plain = new Attempts(jdbc).of(method).getFirst();
        var known = new HashMap<Class<?>, Object>(Map.of(
                String.class, reference,
                InputId.class, scene.hidden().id(),
                PriorityId.class, scene.priority().id(),
                RoundId.class, scene.hidden().round(),
                InputSearch.class, InputSearch.of(scene.hidden().round()),
                PrioritySearch.class, PrioritySearch.EVERYTHING,
                Collection.class,
                        List.of(
                                scene.hidden().id().value(),
                                scene.priority().id().value()),
                UUID.class, scene.hidden().id().value()));
        var arguments = new ArrayList<@Nullable Object>();
        for (var index = 0; index < method.getParameterCount(); index++) {
            var parameter = method.getParameters()[index];
            if (parameter.getType() == int.class) {
                arguments.add(parameter.getName().equals("limit") ? 200 : 0);
            } else if (parameter.getType() == Subject.class) {
                arguments.add(null);
            } else {
                arguments.add(known.getOrDefault(parameter.getType(), plain.get(index)));
            }
        }
        return arguments;
    }

    private static String answer(Object service, Method method, List<@Nullable Object> arguments) {
        try {
            return normal(String.valueOf(method.invoke(service, arguments.toArray())));
        } catch (InvocationTargetException refused) {
            return normal(String.valueOf(refused.getCause()));
        } catch (IllegalAccessException | IllegalArgumentException unfit) {
            return unfit.getClass().getSimpleName();
        }
    }

    private void pages(String reader, Scene scene, Map<String, String> seen) {
        var site = MockMvcBuilders.webAppContextSetup(context).build();
        var input = String.valueOf(scene.hidden().reference());
        var priority = scene.priority().reference();
        for (var page : List.of(
                "/en/",
                "/en/inputs/" + input,
                "/en/trace/" + input,
                "/en/priorities",
                "/en/priorities/" + priority,
                "/en/trace/" + priority,
                "/en/rounds",
                "/en/strategy",
                "/en/plans",
                "/en/figures",
                "/en/organisations",
                "/sitemap.xml")) {
            seen.put(reader + ": " + page, read(site, page));
        }
    }

    private static String read(MockMvc site, String page) {
        try {
            return normal(
                    new String(site.perform(get(page)).andReturn().getResponse().getContentAsByteArray(), UTF_8));
        } catch (Exception problem) {
            throw new IllegalStateException(page, problem);
        }
    }

    /** Ids and codes of receipts are made at random, and fingerprints follow from them. */
    private static String normal(String text) {
        var withoutIds = HASHES.matcher(IDS.matcher(text).replaceAll("id")).replaceAll("hash");
        return RECEIPTS.matcher(withoutIds).replaceAll("code");
    }
}
