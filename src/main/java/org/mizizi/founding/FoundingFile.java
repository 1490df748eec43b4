package org.mizizi.founding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mizizi.country.Coordination;
import org.mizizi.country.CountryNotice;
import org.mizizi.country.Dimension;
import org.mizizi.country.ExitCriterion;
import org.mizizi.country.Phase;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/**
 * What a country brings when its portal is founded, as far as it is written down: the same in the assistant and in the
 * one file that it can be saved to and loaded from. Whether it is whole, {@link FoundingRules} say.
 */
public record FoundingFile(
        Land country,
        List<SpokenLanguage> spokenLanguages,
        List<Dimension> dimensions,
        List<PhasePlan> phases,
        List<ExitPlan> exitCriteria,
        List<Place> places,
        List<Policy> policies,
        @Nullable CoordinationPlan coordination,
        Secretariat secretariat) {

    /** Nothing at all. */
    static final FoundingFile EMPTY = new FoundingFile(
            Land.UNKNOWN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, Secretariat.UNKNOWN);

    /** A file as the assistant saves it; refused where it is none. */
    public static FoundingFile read(String yaml) {
        return FoundingYaml.read(yaml);
    }

    /** What a file leaves out is not known yet. */
    public FoundingFile {
        country = Objects.requireNonNullElse(country, Land.UNKNOWN);
        spokenLanguages = List.copyOf(spokenLanguages);
        dimensions = List.copyOf(dimensions);
        phases = List.copyOf(phases);
        exitCriteria = List.copyOf(exitCriteria);
        places = List.copyOf(places);
        policies = List.copyOf(policies);
        secretariat = Objects.requireNonNullElse(secretariat, Secretariat.UNKNOWN);
    }

    /** What the country or region is called, the countries it covers (ISO 3166-1), the languages of its portal, and by which time and money it counts. */
    public record Land(
            @Written(Writing.NAME) @Nullable LocalizedText name,
            @Written(Writing.SUMMARY) @Nullable LocalizedText disclaimer,
            List<String> covers,
            List<String> languages,
            @Nullable ZoneId zone,
            @Nullable Currency currency,
            OwnNotices notices) {

        static final Land UNKNOWN = new Land(null, null, List.of(), List.of(), null, null, OwnNotices.NONE);

        public Land {
            covers = List.copyOf(covers);
            languages = List.copyOf(languages);
            notices = Objects.requireNonNullElse(notices, OwnNotices.NONE);
        }
    }

    /** What the country itself says in the notices of the public site, as far as it does from the first day on. */
    public record OwnNotices(
            @Written(Writing.WORDS) @Nullable LocalizedText privacy,
            @Written(Writing.WORDS) @Nullable LocalizedText accessibility) {

        public static final OwnNotices NONE = new OwnNotices(null, null);

        List<CountryNotice> since(LocalDate day) {
            return Stream.of(
                            said(CountryNotice.Page.PRIVACY, privacy, day),
                            said(CountryNotice.Page.ACCESSIBILITY, accessibility, day))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static Optional<CountryNotice> said(
                CountryNotice.Page page, @Nullable LocalizedText text, LocalDate day) {
            return Optional.ofNullable(text).map(words -> new CountryNotice(page, words, day));
        }
    }

    /** A phase, and how many verified organisations of civil society must endorse a plan in it. */
    public record PhasePlan(
            Phase.Code code,
            @Nullable LocalDate startsOn,
            @Written(Writing.SUMMARY) @Nullable LocalizedText evidence,
            int civilSocietyEndorsements) {

        /** A phase that has no day yet is one all the same. */
        public PhasePlan {
            Objects.requireNonNull(code);
        }
    }

    /** An exit criterion of the peace process; met where a day is given, on the evidence. */
    public record ExitPlan(
            String code,
            @Written(Writing.SUMMARY) @Nullable LocalizedText criterion,
            @Nullable LocalDate metSince,
            @Written(Writing.SUMMARY) @Nullable LocalizedText evidence) {

        /** One that is not named yet is one all the same. */
        public ExitPlan {
            code = Objects.requireNonNullElse(code, "");
        }

        /** Nobody knows since when one was open before the country was founded. */
        ExitCriterion from(LocalDate today) {
            return new ExitCriterion(
                    code,
                    Objects.requireNonNullElse(metSince, today),
                    Objects.requireNonNull(criterion),
                    metSince == null ? ExitCriterion.Standing.OPEN : ExitCriterion.Standing.MET,
                    evidence);
        }
    }

    /** How the ministries act as one, as far as it is written down. */
    public record CoordinationPlan(
            Coordination.@Nullable Form form,
            @Written(Writing.NAME) @Nullable LocalizedText name,
            @Written(Writing.NAME) @Nullable LocalizedText chair,
            @Written(Writing.SUMMARY) @Nullable LocalizedText meetings) {

        /** Nothing as long as something of it is not said. */
        Optional<Coordination> whole() {
            return form == null || name == null || chair == null || meetings == null
                    ? Optional.empty()
                    : Optional.of(new Coordination(form, name, chair, meetings));
        }
    }

    /** The organisation that hosts the process, and the first two of its people: neither can grant anything alone. */
    public record Secretariat(
            @Written(Writing.NAME) @Nullable LocalizedText name,
            @Written(Writing.SUMMARY) @Nullable LocalizedText description,
            FirstPerson administrator,
            FirstPerson convenor) {

        static final Secretariat UNKNOWN = new Secretariat(null, null, FirstPerson.NOBODY, FirstPerson.NOBODY);

        public Secretariat {
            administrator = Objects.requireNonNullElse(administrator, FirstPerson.NOBODY);
            convenor = Objects.requireNonNullElse(convenor, FirstPerson.NOBODY);
        }
    }

    /** One of the first two people; they are invited by mail to sign in. */
    public record FirstPerson(
            @Written(Writing.NAME) String name,
            @Written(Writing.NAME) String email,
            String language) {

        static final FirstPerson NOBODY = new FirstPerson("", "", "");

        public FirstPerson {
            name = Objects.requireNonNullElse(name, "");
            email = Objects.requireNonNullElse(email, "");
            language = Objects.requireNonNullElse(language, "");
        }
    }

    public FoundingFile with(Land newCountry) {
        return new FoundingFile(
                newCountry,
                spokenLanguages,
                dimensions,
                phases,
                exitCriteria,
                places,
                policies,
                coordination,
                secretariat);
    }

    public FoundingFile withSpokenLanguages(List<SpokenLanguage> newSpokenLanguages) {
        return new FoundingFile(
                country,
                newSpokenLanguages,
                dimensions,
                phases,
                exitCriteria,
                places,
                policies,
                coordination,
                secretariat);
    }

    public FoundingFile withDimensions(List<Dimension> newDimensions) {
        return new FoundingFile(
                country,
                spokenLanguages,
                newDimensions,
                phases,
                exitCriteria,
                places,
                policies,
                coordination,
                secretariat);
    }

    public FoundingFile withPhases(List<PhasePlan> newPhases) {
        return new FoundingFile(
                country,
                spokenLanguages,
                dimensions,
                newPhases,
                exitCriteria,
                places,
                policies,
                coordination,
                secretariat);
    }

    public FoundingFile withExitCriteria(List<ExitPlan> newExitCriteria) {
        return new FoundingFile(
                country,
                spokenLanguages,
                dimensions,
                phases,
                newExitCriteria,
                places,
                policies,
                coordination,
                secretariat);
    }

    public FoundingFile withPlaces(List<Place> newPlaces) {
        return new FoundingFile(
                country,
                spokenLanguages,
                dimensions,
                phases,
                exitCriteria,
                newPlaces,
                policies,
                coordination,
                secretariat);
    }

    public FoundingFile withPolicies(List<Policy> newPolicies) {
        return new FoundingFile(
                country,
                spokenLanguages,
                dimensions,
                phases,
                exitCriteria,
                places,
                newPolicies,
                coordination,
                secretariat);
    }

    public FoundingFile withCoordination(@Nullable CoordinationPlan newCoordination) {
        return new FoundingFile(
                country,
                spokenLanguages,
                dimensions,
                phases,
                exitCriteria,
                places,
                policies,
                newCoordination,
                secretariat);
    }

    public FoundingFile with(Secretariat newSecretariat) {
        return new FoundingFile(
                country,
                spokenLanguages,
                dimensions,
                phases,
                exitCriteria,
                places,
                policies,
                coordination,
                newSecretariat);
    }
}
