package org.mizizi;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mizizi.actors.MandateFixtures;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.Member;
import org.mizizi.actors.Organisation;
import org.mizizi.actors.OrganisationKind;
import org.mizizi.actors.Organisations;
import org.mizizi.country.ApprovalRule;
import org.mizizi.country.Countries;
import org.mizizi.country.Country;
import org.mizizi.country.Country.CountryId;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.Dimension;
import org.mizizi.country.Dimension.Counterpart;
import org.mizizi.country.Foundation;
import org.mizizi.country.Phase;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.country.Vocabulary;
import org.mizizi.security.ActingAs;
import org.mizizi.security.DemoAccount;
import org.mizizi.security.Role;
import org.mizizi.shared.Identifier;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Side;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;

/**
 * A small country for tests, in consolidation since 2020 and in transition before: a convenor, two ministries, four civil society organisations and two
 * external agencies, each person known by their first name.
 */
public class TestCountry implements SmartInitializingSingleton {

    private static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("nadia", Role.CONVENOR),
            Map.entry("grace", Role.MINISTRY_OFFICER),
            Map.entry("okello", Role.MINISTRY_APPROVER),
            Map.entry("paul", Role.MINISTRY_OFFICER),
            Map.entry("fatima", Role.MINISTRY_APPROVER),
            Map.entry("salma", Role.CIVIL_SOCIETY_REPRESENTATIVE),
            Map.entry("amadou", Role.CIVIL_SOCIETY_REPRESENTATIVE),
            Map.entry("hassan", Role.CIVIL_SOCIETY_REPRESENTATIVE),
            Map.entry("maryam", Role.CIVIL_SOCIETY_REPRESENTATIVE),
            Map.entry("erik", Role.EXTERNAL_OFFICER),
            Map.entry("lucia", Role.EXTERNAL_OFFICER),
            Map.entry("marit", Role.EXTERNAL_OFFICER),
            Map.entry("yusuf", Role.TRANSLATOR),
            Map.entry("amina", Role.AUDITOR),
            Map.entry("sami", Role.ADMINISTRATOR));

    private final Countries countries;
    private final Organisations organisations;
    private final Mandates mandates;
    private final boolean region;
    private final Map<String, String> speakers = new HashMap<>();
    private final Map<String, Organisation> byReference = new LinkedHashMap<>();

    TestCountry(Countries countries, Organisations organisations, Mandates mandates, Environment environment) {
        this.countries = countries;
        this.organisations = organisations;
        this.mandates = mandates;
        this.region = "region".equals(environment.getProperty("test.country"));
    }

    @Override
    public void afterSingletonsInstantiated() {
        ActingAs.system(Set.of(Role.FOUNDER), () -> {
            countries.found(foundation());
            organisation(
                    "ORG-0001",
                    OrganisationKind.PUBLIC_BODY,
                    "National Secretariat",
                    "nadia",
                    "yusuf",
                    "amina",
                    "sami");
            organisation("ORG-0002", OrganisationKind.MINISTRY, "Ministry of Justice", "grace", "okello");
            organisation("ORG-0003", OrganisationKind.MINISTRY, "Ministry of Planning", "paul", "fatima");
            organisation("ORG-0005", OrganisationKind.CIVIL_SOCIETY, "Women's Mediation Network", "salma");
            organisation("ORG-0006", OrganisationKind.CIVIL_SOCIETY, "Youth Forum", "amadou");
            organisation(
                    "ORG-0007", OrganisationKind.TRADITIONAL_OR_RELIGIOUS_AUTHORITY, "Council of Elders", "hassan");
            organisation("ORG-0008", OrganisationKind.COMMUNITY_GROUP, "Returnee Families", "maryam");
            organisation("ORG-0010", OrganisationKind.UN_ENTITY, "UN Peace and Recovery Office", "lucia");
            organisation("ORG-0011", OrganisationKind.BILATERAL_DONOR, "Nordfonden", "erik");
            if (region) {
                organisation("ORG-0012", OrganisationKind.INTERNATIONAL_NGO, "Bridges International", "marit");
            }
            byReference.values().stream()
                    .filter(organisation -> organisation.kind().roles().contains(Role.CIVIL_SOCIETY_REPRESENTATIVE))
                    .forEach(this::mandate);
        });
    }

    /** Does the work signed in as this person. */
    public <T extends @Nullable Object> T as(String person, Supplier<T> work) {
        return ActingAs.person(account(person), work);
    }

    public void as(String person, Runnable work) {
        ActingAs.person(account(person), () -> {
            work.run();
            return true;
        });
    }

    public DemoAccount account(String person) {
        var role = ROLES.get(person);
        return new DemoAccount(person, person, role == null ? Set.of() : Set.of(role));
    }

    public Organisation organisation(String reference) {
        var found = byReference.get(reference);
        if (found == null) {
            throw new IllegalArgumentException(reference);
        }
        return found;
    }

    public PersonId person(String person) {
        return new PersonId(UUID.fromString(DemoAccount.subjectOf(person)));
    }

    /** Every organisation of the country itself, without the convenor. */
    public Set<OrganisationId> internal() {
        return Set.copyOf(byReference.values().stream()
                .filter(organisation -> organisation.side() == Side.INTERNAL)
                .filter(organisation -> organisation.kind() != OrganisationKind.PUBLIC_BODY)
                .map(Organisation::id)
                .toList());
    }

    public Set<OrganisationId> external() {
        return Set.copyOf(byReference.values().stream()
                .filter(organisation -> organisation.side() == Side.EXTERNAL)
                .map(Organisation::id)
                .toList());
    }

    private void organisation(String reference, OrganisationKind kind, String name, String... people) {
        var organisation =
                new Organisation(OrganisationId.next(), reference, kind, LocalizedText.of("en", name), null, true);
        organisations.register(organisation);
        byReference.put(reference, organisation);
        speakers.put(reference, people[0]);
        for (var person : people) {
            organisations.registerFounder(new Member(
                    person(person),
                    DemoAccount.subjectOf(person),
                    person,
                    person + "@mizizi.example",
                    "en",
                    organisation.id(),
                    Set.of(account(person).claimedRoles().iterator().next()),
                    true));
        }
    }

    private void mandate(Organisation organisation) {
        var today = LocalDate.now(ZoneId.of("UTC"));
        var people = "The people of " + organisation.name().original();
        var claimed = MandateFixtures.mandate(people, "LAKE", today.minusYears(1), today.plusYears(1));
        var mandate = as(speaker(organisation.reference()), () -> mandates.claim(claimed));
        as("nadia", () -> mandates.verify(mandate));
    }

    /** The first of those who act for an organisation. */
    public String speaker(String reference) {
        return Objects.requireNonNull(speakers.get(reference));
    }

    private Foundation foundation() {
        var text = (Function<String, LocalizedText>) name -> LocalizedText.of("en", name);
        return new Foundation(
                new Country(
                        new CountryId(Identifier.next()),
                        text.apply("Testland"),
                        null,
                        ZoneId.of("Africa/Khartoum"),
                        Currency.getInstance("USD"),
                        List.of("en", "fr", "ar")),
                region
                        ? List.of(CoveredCountry.of("XTA"), CoveredCountry.of("XKX"))
                        : List.of(CoveredCountry.of("XTA")),
                List.of(),
                null,
                List.of(
                        new Dimension(
                                "security",
                                text.apply("Security"),
                                List.of(new Counterpart(Vocabulary.PEACEBUILDING_GOAL, "2"))),
                        new Dimension("development", text.apply("Development"), List.of())),
                List.of(
                        new Phase(Phase.Code.TRANSITION, LocalDate.of(2015, 1, 1), text.apply("Peace agreement")),
                        new Phase(
                                Phase.Code.CONSOLIDATION, LocalDate.of(2020, 1, 1), text.apply("Elected government"))),
                List.of(
                        new Place("LAKE", text.apply("Lake Province"), null),
                        new Place("LAKE-BANDARI", text.apply("Bandari"), "LAKE")),
                List.of(
                        new Policy(
                                "NDP",
                                Policy.Scope.NATIONAL,
                                text.apply("National development plan"),
                                Policy.Kind.NATIONAL_PLAN,
                                LocalDate.of(2020, 1, 1),
                                null,
                                List.of("development")),
                        new Policy(
                                "SDG-16",
                                Policy.Scope.INTERNATIONAL,
                                text.apply("SDG 16"),
                                Policy.Kind.COMMITMENT,
                                null,
                                null,
                                List.of()),
                        new Policy(
                                "UNDAF",
                                Policy.Scope.INTERNATIONAL,
                                text.apply("UNDAF 2016 to 2019"),
                                Policy.Kind.ASSISTANCE_FRAMEWORK,
                                LocalDate.of(2016, 1, 1),
                                LocalDate.of(2019, 12, 31),
                                List.of("development", "security"))),
                List.of(
                        new ApprovalRule(1, Phase.Code.CONSOLIDATION, LocalDate.of(2020, 1, 1), 0),
                        new ApprovalRule(2, Phase.Code.TRANSITION, LocalDate.of(2015, 1, 1), 2)),
                List.of(),
                List.of());
    }
}
