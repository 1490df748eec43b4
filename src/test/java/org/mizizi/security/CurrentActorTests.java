package org.mizizi.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.RefusedException;
import org.mizizi.shared.Side;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class CurrentActorTests {

    private static final DemoAccount SALMA =
            new DemoAccount("salma", "Salma", Set.of(Role.CIVIL_SOCIETY_REPRESENTATIVE));

    private final Map<String, Membership> register = new HashMap<>();
    private final DefaultListableBeanFactory pages = new DefaultListableBeanFactory();
    private final AtomicLong passed = new AtomicLong();
    private final CurrentActor currentActor = new CurrentActor(
            subject -> Optional.ofNullable(register.get(subject)).stream().toList(),
            new Founded(),
            Clock.systemUTC(),
            passed::get,
            pages.getBeanProvider(OpenPage.class));

    /** A portal with its country. */
    private static final class Founded implements Founders {

        @Override
        public boolean isAwaited() {
            return false;
        }

        @Override
        public boolean isFounder(String subject) {
            return false;
        }

        @Override
        public boolean admit(String subject, String secret) {
            return false;
        }
    }

    /** A3: somebody signed in while the country was still being loaded, and stayed an observer while it went on. */
    @Test
    void whoeverCameBeforeTheirMembershipActsAsSoonAsItIsThere() {
        assertThat(salma().acting()).isEmpty();
        register.put(SALMA.subject(), membership());
        assertThat(salma().acting()).isPresent();
    }

    /** However busy they are meanwhile. */
    @Test
    void whoseMembershipEndsActsNoLongerThanHalfAMinute_T11() {
        register.put(SALMA.subject(), membership());
        assertThat(salma().acting()).isPresent();
        register.clear();
        for (var second = 1; second < 30; second++) {
            passed.set(TimeUnit.SECONDS.toNanos(second));
            assertThat(salma().acting()).as("after %s s", second).isPresent();
        }
        passed.set(TimeUnit.SECONDS.toNanos(30));
        assertThat(salma().acting()).isEmpty();
    }

    @Test
    void whoeverActsForNoOrganisationIsToldSo() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ActingAs.person(SALMA, currentActor::organisation))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("without-organisation"));
        var membership = membership();
        register.put(SALMA.subject(), membership);
        assertThat(ActingAs.person(SALMA, currentActor::organisation)).isEqualTo(membership.organisation());
    }

    @Test
    void nothingIsDoneFromAPageThatWasOpenedForAnotherOrganisation_R87() {
        var membership = membership();
        register.put(SALMA.subject(), membership);
        var opened = new AtomicReference<>(membership.organisation());
        pages.registerSingleton("page", (OpenPage) _ -> Optional.ofNullable(opened.get()));
        assertThat(ActingAs.person(SALMA, currentActor::pageObjection)).isEmpty();
        opened.set(new OrganisationId(UUID.randomUUID()));
        assertThat(ActingAs.person(SALMA, currentActor::pageObjection))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("acting.page-of-another"));
    }

    private static Membership membership() {
        var person = new PersonId(UUID.randomUUID());
        var organisation = new OrganisationId(UUID.randomUUID());
        return new Membership(
                person,
                organisation,
                "ORG-0005",
                Side.INTERNAL,
                Set.of(Role.CIVIL_SOCIETY_REPRESENTATIVE),
                "en",
                new Human(Set.of(person), Set.of(organisation)));
    }

    private Actor salma() {
        return ActingAs.person(SALMA, currentActor::get);
    }
}
