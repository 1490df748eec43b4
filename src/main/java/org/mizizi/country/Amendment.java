package org.mizizi.country;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Writing;
import org.mizizi.shared.Written;

/** One change of what the country is made of: what it says from a day on, never what it said before. */
public sealed interface Amendment {

    /** What is amended, and whether the day from which it holds is kept with it. */
    enum Kind {
        SETTING(SettingAmendment.class, true),
        RULE(RuleAmendment.class, true),
        PHASE(PhaseAmendment.class, true),
        DIMENSION(DimensionAmendment.class, false),
        POLICY(PolicyAmendment.class, false),
        PLACES(PlacesAmendment.class, false),
        NAME(NameAmendment.class, false),
        COVERED(CoveredAmendment.class, false),
        LANGUAGE(LanguageAmendment.class, false),
        OFFICIAL_LANGUAGE(OfficialLanguageAmendment.class, false),
        TIME_AND_MONEY(TimeAndMoneyAmendment.class, false),
        COORDINATION(CoordinationAmendment.class, false),
        NOTICE(NoticeAmendment.class, false),
        EXIT(ExitAmendment.class, true),
        RETIREMENT(RetirementAmendment.class, true),
        RESTORATION(RestorationAmendment.class, true);

        private final Class<? extends Amendment> type;
        private final boolean dated;

        Kind(Class<? extends Amendment> type, boolean dated) {
            this.type = type;
            this.dated = dated;
        }

        public Class<? extends Amendment> type() {
            return type;
        }

        /** Such data say themselves from which day they hold, so they are written down as soon as they are confirmed; others on that day. */
        public boolean isDated() {
            return dated;
        }
    }

    default Kind kind() {
        return switch (this) {
            case SettingAmendment _ -> Kind.SETTING;
            case RuleAmendment _ -> Kind.RULE;
            case PhaseAmendment _ -> Kind.PHASE;
            case DimensionAmendment _ -> Kind.DIMENSION;
            case PolicyAmendment _ -> Kind.POLICY;
            case PlacesAmendment _ -> Kind.PLACES;
            case NameAmendment _ -> Kind.NAME;
            case CoveredAmendment _ -> Kind.COVERED;
            case LanguageAmendment _ -> Kind.LANGUAGE;
            case OfficialLanguageAmendment _ -> Kind.OFFICIAL_LANGUAGE;
            case TimeAndMoneyAmendment _ -> Kind.TIME_AND_MONEY;
            case CoordinationAmendment _ -> Kind.COORDINATION;
            case NoticeAmendment _ -> Kind.NOTICE;
            case ExitAmendment _ -> Kind.EXIT;
            case RetirementAmendment _ -> Kind.RETIREMENT;
            case RestorationAmendment _ -> Kind.RESTORATION;
        };
    }

    /** A number that the country sets for itself. */
    record SettingAmendment(Setting code, int value) implements Amendment {}

    /** What an approval needs in a phase. */
    record RuleAmendment(Phase.Code phase, int civilSocietyEndorsements) implements Amendment {}

    /** A phase begins on the day, with what an approval needs in it. */
    record PhaseAmendment(
            Phase.Code code, @Written(Writing.SUMMARY) LocalizedText evidence, int civilSocietyEndorsements)
            implements Amendment {}

    /** A dimension is added, or is named or mapped otherwise. */
    record DimensionAmendment(
            @Written(Writing.CODE) String code,
            @Written(Writing.NAME) LocalizedText name,
            List<Dimension.Counterpart> mapping)
            implements Amendment {

        public DimensionAmendment {
            mapping = mapping == null ? List.of() : List.copyOf(mapping);
        }

        public Dimension dimension() {
            return new Dimension(code, name, mapping);
        }
    }

    /** A policy is added, or is described otherwise. */
    record PolicyAmendment(
            @Written(Writing.CODE) String code,
            Policy.Scope scope,
            @Written(Writing.TITLE) LocalizedText title,
            Policy.@Nullable Kind policyKind,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            List<String> dimensions)
            implements Amendment {

        public PolicyAmendment {
            dimensions = dimensions == null ? List.of() : List.copyOf(dimensions);
        }

        public static PolicyAmendment of(Policy policy) {
            return new PolicyAmendment(
                    policy.code(),
                    policy.scope(),
                    policy.title(),
                    policy.kind(),
                    policy.startsOn(),
                    policy.endsOn(),
                    policy.dimensions());
        }

        public Policy policy() {
            return new Policy(code, scope, title, policyKind, startsOn, endsOn, dimensions);
        }
    }

    /** Places are added, or have other names; each comes after the one around it. */
    record PlacesAmendment(List<Place> places) implements Amendment {

        public PlacesAmendment {
            places = List.copyOf(places);
        }
    }

    /** The country is called otherwise, or says otherwise what its portal is not. */
    record NameAmendment(
            @Written(Writing.NAME) LocalizedText name,
            @Written(Writing.SUMMARY) @Nullable LocalizedText disclaimer) implements Amendment {}

    /** The portal covers one country more of its region. */
    record CoveredAmendment(
            @Written(Writing.CODE) String code,
            @Written(Writing.CODE) String twoLetters) implements Amendment {

        public static CoveredAmendment of(CoveredCountry country) {
            return new CoveredAmendment(country.code(), country.twoLetters());
        }

        CoveredCountry country() {
            return new CoveredCountry(code, twoLetters);
        }
    }

    /** A language of the people is added, or has another name. */
    record LanguageAmendment(
            @Written(Writing.CODE) String code,
            @Written(Writing.NAME) LocalizedText name,
            SpokenLanguage.Direction direction)
            implements Amendment {

        SpokenLanguage language() {
            return new SpokenLanguage(code, name, direction);
        }
    }

    /** From its day on the country also publishes in this language; what is written until then stands as it is. */
    record OfficialLanguageAmendment(
            @Written(Writing.LANGUAGE) String code) implements Amendment {}

    /** By which time and money the country counts from a day on; what is not named stays. Moments stay where they are, plans keep their currency. */
    record TimeAndMoneyAmendment(
            @Nullable ZoneId zone, @Nullable Currency currency) implements Amendment {

        boolean isPossible() {
            return currency == null || currency.getDefaultFractionDigits() >= 0;
        }

        boolean changes(Country held) {
            return (zone != null && !zone.equals(held.zone()))
                    || (currency != null && !currency.equals(held.currency()));
        }
    }

    /** The ministries act as one in another way. */
    record CoordinationAmendment(
            Coordination.Form form,
            @Written(Writing.NAME) LocalizedText name,
            @Written(Writing.NAME) LocalizedText chair,
            @Written(Writing.SUMMARY) LocalizedText meetings)
            implements Amendment {

        public Coordination coordination() {
            return new Coordination(form, name, chair, meetings);
        }
    }

    /** An exit criterion is added, said otherwise, met, met no longer, or retired. */
    record ExitAmendment(
            @Written(Writing.CODE) String code,
            @Written(Writing.SUMMARY) LocalizedText criterion,
            ExitCriterion.Standing standing,
            @Written(Writing.SUMMARY) @Nullable LocalizedText evidence)
            implements Amendment {

        ExitCriterion since(LocalDate day) {
            return new ExitCriterion(code, day, criterion, standing, evidence);
        }
    }

    /** Nothing new names it any more: a dimension, a policy or a place is retired; what has named it keeps it. */
    record RetirementAmendment(
            Retirement.Part part, @Written(Writing.CODE) String code) implements Amendment {

        Retirement since(LocalDate day) {
            return new Retirement(part, code, day, null);
        }
    }

    /** What was retired is in use again. */
    record RestorationAmendment(
            Retirement.Part part, @Written(Writing.CODE) String code) implements Amendment {}

    /** The country says something else in one of its notices, such as who is responsible and where to complain. */
    record NoticeAmendment(
            CountryNotice.Page code, @Written(Writing.WORDS) LocalizedText text) implements Amendment {

        CountryNotice since(LocalDate day) {
            return new CountryNotice(code, text, day);
        }
    }
}
