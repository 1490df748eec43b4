package org.mizizi.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mizizi.country.Amendment.CoordinationAmendment;
import org.mizizi.country.Amendment.CoveredAmendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.country.Amendment.ExitAmendment;
import org.mizizi.country.Amendment.LanguageAmendment;
import org.mizizi.country.Amendment.NameAmendment;
import org.mizizi.country.Amendment.NoticeAmendment;
import org.mizizi.country.Amendment.OfficialLanguageAmendment;
import org.mizizi.country.Amendment.PhaseAmendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.Amendment.PolicyAmendment;
import org.mizizi.country.Amendment.RestorationAmendment;
import org.mizizi.country.Amendment.RetirementAmendment;
import org.mizizi.country.Amendment.RuleAmendment;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Amendment.TimeAndMoneyAmendment;
import org.mizizi.country.Coordination.Form;
import org.mizizi.country.Country.CountryId;
import org.mizizi.country.Dimension.Counterpart;
import org.mizizi.country.ExitCriterion.Standing;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;

/** what may be proposed for a country that is in transition on 1 March 2027 and consolidates from 2028 on. */
class AmendmentRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final WholeCountry HELD = new WholeCountry(
            new Country(
                    new CountryId(new UUID(0, 1)),
                    text("Land"),
                    null,
                    ZoneId.of("Africa/Monrovia"),
                    Currency.getInstance("USD"),
                    List.of("en", "fr")),
            List.of(CoveredCountry.of("LBR")),
            List.of(new SpokenLanguage("kri", text("Krio"), Direction.LEFT_TO_RIGHT)),
            new Coordination(Form.LEAD, text("Council"), text("The prime minister"), text("Each month")),
            List.of(new Dimension("security", text("Security"), List.of())),
            List.of(
                    new Phase(Phase.Code.TRANSITION, LocalDate.of(2026, 1, 1), text("Agreement")),
                    new Phase(Phase.Code.CONSOLIDATION, LocalDate.of(2028, 1, 1), text("Foreseen"))),
            List.of(
                    new Place("LAKE", text("Lake"), null),
                    new Place("BAY", text("Bay"), "LAKE"),
                    new Place("OLD", text("Old"), null),
                    new Place("OLD-BAY", text("Old bay"), "OLD")),
            List.of(new Policy(
                    "NRP", Policy.Scope.NATIONAL, text("Recovery"), Policy.Kind.NATIONAL_PLAN, null, null, List.of())),
            List.of(
                    new ApprovalRule(1, Phase.Code.TRANSITION, LocalDate.of(2026, 1, 1), 2),
                    new ApprovalRule(2, Phase.Code.TRANSITION, LocalDate.of(2027, 6, 1), 3),
                    new ApprovalRule(3, Phase.Code.CONSOLIDATION, LocalDate.of(2026, 1, 1), 0)),
            List.of(
                    new Setting.Dated(Setting.DAYS_TO_ANSWER, LocalDate.of(2000, 1, 1), 21),
                    new Setting.Dated(Setting.DAYS_TO_ANSWER, LocalDate.of(2027, 5, 1), 14)),
            List.of(new CountryNotice(CountryNotice.Page.PRIVACY, text("Ask us"), LocalDate.of(2027, 1, 1))),
            List.of(
                    exit("E1", LocalDate.of(2026, 1, 1), Standing.OPEN, null),
                    exit("E2", LocalDate.of(2026, 1, 1), Standing.MET, "Seen"),
                    exit("E2", LocalDate.of(2027, 9, 1), Standing.OPEN, "Broken")),
            List.of(
                    new Retirement(Retirement.Part.PLACE, "OLD", LocalDate.of(2026, 1, 1), null),
                    new Retirement(Retirement.Part.PLACE, "OLD-BAY", LocalDate.of(2026, 1, 1), null),
                    new Retirement(Retirement.Part.POLICY, "ONCE", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1)),
                    new Retirement(Retirement.Part.POLICY, "SOON", LocalDate.of(2027, 9, 1), null)));

    private static ExitCriterion exit(String code, LocalDate since, Standing standing, @Nullable String evidence) {
        return new ExitCriterion(
                code, since, text("Criterion " + code), standing, evidence == null ? null : text(evidence));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of("en", words).with("fr", words);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 2027-03-02,",
        "14, 2027-03-01, amendment.not-before-tomorrow",
        "14, 2026-03-01, amendment.not-before-tomorrow",
        "21, 2027-03-02, amendment.nothing-changes",
        "14, 2027-05-02, amendment.nothing-changes",
        "21, 2027-05-02,",
        "10, 2027-05-01, amendment.another-that-day",
        "2, 2027-03-02, amendment.setting-limits",
        "3, 2027-03-02,",
        "180, 2027-03-02,",
        "181, 2027-03-02, amendment.setting-limits"
    })
    void aNumberStaysWithinItsLimitsAndHoldsFromTomorrowOn(int value, LocalDate from, @Nullable String refusal) {
        assertThat(objection(new SettingAmendment(Setting.DAYS_TO_ANSWER, value), from))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "TRANSITION, 4, 2027-03-02,",
        "TRANSITION, 2, 2027-03-02, amendment.nothing-changes",
        "TRANSITION, 2, 2027-06-02,",
        "TRANSITION, 4, 2027-06-01, amendment.another-that-day",
        "TRANSITION, -1, 2027-03-02, amendment.endorsements",
        "TRANSITION, 99, 2027-03-02,",
        "TRANSITION, 100, 2027-03-02, amendment.endorsements",
        "STABILISATION, 4, 2027-03-02, amendment.no-such-phase",
        "CONSOLIDATION, 1, 2027-03-01, amendment.not-before-tomorrow"
    })
    void aRuleFollowsAnotherOfItsPhase_R61(Phase.Code phase, int needed, LocalDate from, @Nullable String refusal) {
        assertThat(objection(new RuleAmendment(phase, needed), from)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "E3, Criterion E3, OPEN,, 2027-03-02,",
        "E 3, Criterion E3, OPEN,, 2027-03-02, amendment.code",
        "E3, Criterion E3, OPEN,, 2027-03-01, amendment.not-before-tomorrow",
        "E3, Criterion E3, MET,, 2027-03-02, amendment.exit-evidence",
        "E3, Criterion E3, MET, Seen, 2027-03-02,",
        "E3, Criterion E3, RETIRED, Doubtful, 2027-03-02, amendment.exit-unknown",
        "E1, Criterion E1, OPEN,, 2027-03-02, amendment.nothing-changes",
        "E1, Other words, OPEN,, 2027-03-02,",
        "E1, Criterion E1, RETIRED,, 2027-03-02, amendment.exit-evidence",
        "E1, Criterion E1, RETIRED, Doubtful, 2027-03-02,",
        "E2, Criterion E2, OPEN,, 2027-03-02, amendment.exit-evidence",
        "E2, Criterion E2, OPEN, Broken, 2027-03-02, amendment.exit-later",
        "E2, Criterion E2, OPEN, Broken, 2027-09-02, amendment.nothing-changes",
        "E2, Criterion E2, OPEN, Seen again, 2027-09-02,",
        "E2, Criterion E2, OPEN, Broken, 2027-09-01, amendment.another-that-day",
        "E2, Criterion E2, MET, Seen, 2027-09-02,"
    })
    void anExitCriterionIsMetOrNoLongerOnEvidence_R09(
            String code,
            String words,
            Standing standing,
            @Nullable String evidence,
            LocalDate from,
            @Nullable String refusal) {
        var said = evidence == null ? null : text(evidence);
        assertThat(objection(new ExitAmendment(code, text(words), standing, said), from))
                .isEqualTo(refusal);
        assertThat(objection(
                        new ExitAmendment("E9", LocalizedText.of("en", "Only English"), Standing.OPEN, null), from))
                .isIn("amendment.every-language", "amendment.not-before-tomorrow");
    }

    @ParameterizedTest
    @CsvSource({
        "DIMENSION, security, 2027-03-02, amendment.last-dimension",
        "DIMENSION, weather, 2027-03-02, amendment.retire-unknown",
        "PLACE, LAKE, 2027-03-02, amendment.places-stay",
        "PLACE, BAY, 2027-03-02,",
        "PLACE, BAY, 2027-03-01, amendment.not-before-tomorrow",
        "PLACE, security, 2027-03-02, amendment.retire-unknown",
        "POLICY, NRP, 2027-03-02, amendment.last-national-policy"
    })
    void nothingIsRetiredThatLeavesNothingToName_R04_R22(
            Retirement.Part part, String code, LocalDate from, @Nullable String refusal) {
        assertThat(objection(new RetirementAmendment(part, code), from)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "PLACE, OLD, 2027-03-02,",
        "PLACE, OLD, 2027-03-01, amendment.not-before-tomorrow",
        "PLACE, OLD-BAY, 2027-03-02, amendment.around-retired",
        "PLACE, BAY, 2027-03-02, amendment.not-retired",
        "POLICY, ONCE, 2027-03-02, amendment.not-retired",
        "POLICY, SOON, 2027-09-01, amendment.not-retired",
        "POLICY, SOON, 2027-09-02,",
        "DIMENSION, weather, 2027-03-02, amendment.not-retired"
    })
    void onlyWhatIsRetiredIsBroughtBack_R04_R22(
            Retirement.Part part, String code, LocalDate from, @Nullable String refusal) {
        assertThat(objection(new RestorationAmendment(part, code), from)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSOLIDATION, 2027-09-01,",
        "CONSOLIDATION, 2029-01-01,",
        "CONSOLIDATION, 2027-03-01, amendment.not-before-tomorrow",
        "TRANSITION, 2027-09-01, amendment.phase-has-begun",
        "STABILISATION, 2027-09-01, amendment.phase-order"
    })
    void aPhaseThatHasNotBegunMovesWithinTheOrder_R09(Phase.Code code, LocalDate from, @Nullable String refusal) {
        assertThat(objection(new PhaseAmendment(code, text("Councils elected"), 1), from))
                .isEqualTo(refusal);
        assertThat(objection(new PhaseAmendment(code, LocalizedText.of("en", "Councils"), 1), LocalDate.of(2028, 2, 1)))
                .isEqualTo("amendment.every-language");
    }

    @ParameterizedTest
    @CsvSource({
        "environment, Environment, 2027-03-01,",
        "environment, Environment, 2027-02-28, amendment.not-before-today",
        "security, Safety, 2027-03-01,",
        "security, Security, 2027-03-01, amendment.nothing-changes",
        "'droits de l''homme', Rights, 2027-03-01, amendment.code"
    })
    void aDimensionIsAddedOrNamedOtherwise_R04(String code, String name, LocalDate from, @Nullable String refusal) {
        assertThat(objection(new DimensionAmendment(code, text(name), List.of()), from))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "DAC_PURPOSE, 152,",
        "DAC_PURPOSE, 15210,",
        "DAC_PURPOSE, 15, amendment.dimension-mapping",
        "DAC_PURPOSE, 1521, amendment.dimension-mapping",
        "PEACEBUILDING_GOAL, 2,",
        "PEACEBUILDING_GOAL, 6, amendment.dimension-mapping",
        "AFRICAN_UNION, gender,",
        "AFRICAN_UNION, social, amendment.dimension-mapping",
        "UNITED_NATIONS, social,",
        "UNITED_NATIONS, gender, amendment.dimension-mapping"
    })
    void aDimensionMapsToCodesThatOthersHave_R04(Vocabulary vocabulary, String code, @Nullable String refusal) {
        var counterpart = new Counterpart(vocabulary, code);
        assertThat(objection(new DimensionAmendment("security", text("Security"), List.of(counterpart)), TODAY))
                .isEqualTo(refusal);
        assertThat(objection(
                        new DimensionAmendment("security", text("Security"), List.of(counterpart, counterpart)), TODAY))
                .isEqualTo("amendment.dimension-mapping");
    }

    @ParameterizedTest
    @CsvSource({
        "LGA, NATIONAL, Local government,",
        "NRP, NATIONAL, National recovery,",
        "NRP, NATIONAL, Recovery, amendment.nothing-changes",
        "NRP, INTERNATIONAL, National recovery, amendment.policy-scope"
    })
    void aPolicyStaysNationalOrInternational_R71(
            String code, Policy.Scope scope, String title, @Nullable String refusal) {
        var amendment = new PolicyAmendment(code, scope, text(title), Policy.Kind.NATIONAL_PLAN, null, null, List.of());
        assertThat(objection(amendment, TODAY)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "NRP, NATIONAL, NATIONAL_PLAN, 2026-01-01, 2030-12-31, security,",
        "NRP, NATIONAL, NATIONAL_PLAN,,,, amendment.nothing-changes",
        "NRP, NATIONAL, LAW,,,,",
        "NRP, NATIONAL,,,,, amendment.policy-kind",
        "NRP, NATIONAL, NATIONAL_PLAN, 2026-01-01, 2026-01-01,,",
        "NRP, NATIONAL, NATIONAL_PLAN, 2026-01-02, 2026-01-01,, amendment.policy-period",
        "NRP, NATIONAL, NATIONAL_PLAN,, 2026-01-01,,",
        "NRP, NATIONAL, NATIONAL_PLAN,,, weather, country.unknown-dimension",
        "UNDAF, INTERNATIONAL, ASSISTANCE_FRAMEWORK, 2024-01-01, 2028-12-31, security,",
        "UNDAF, NATIONAL, ASSISTANCE_FRAMEWORK,,,, amendment.policy-external",
        "CAP, NATIONAL, HUMANITARIAN_APPEAL,,,, amendment.policy-external",
        "IMPP, NATIONAL, MISSION_PLAN,,,, amendment.policy-external",
        "PRSP, NATIONAL, POVERTY_STRATEGY,,,, amendment.policy-external"
    })
    void aFrameworkHasAKindAPeriodAndDimensionsAndOneOfOthersIsNeverTheCountrysOwn_R22(
            String code,
            Policy.Scope scope,
            Policy.@Nullable Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String dimension,
            @Nullable String refusal) {
        var dimensions = dimension == null ? List.<String>of() : List.of(dimension);
        var policy = new Policy(code, scope, text("Recovery"), kind, from, until, dimensions);
        assertThat(objection(PolicyAmendment.of(policy), TODAY)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HILL,Hill, |",
                "HILL,Hill, ; HILL-1,Top,HILL |",
                "HILL-1,Top,HILL ; HILL,Hill, | amendment.place-parent",
                "BAY-1,Pier,BAY |",
                "BAY,New Bay,LAKE |",
                "BAY,Bay,LAKE | amendment.nothing-changes",
                "BAY,Bay, | amendment.place-moved",
                "HILL,Hill, ; HILL,Hill, | amendment.place-twice",
                "HI LL,Hill, | amendment.code",
                "LR01,Hill, |",
                "LBR01,Hill, |",
                "KE01,Hill, | amendment.place-elsewhere",
                "KE,Kenya, | amendment.place-elsewhere",
                "HILL,Hill,HILL | amendment.place-parent",
                "'' | amendment.no-places"
            })
    void aPlaceLiesInOneThatIsKnownAndStaysThere_D9(String written, @Nullable String refusal) {
        var places = Optional.of(written).filter(all -> !all.isBlank()).stream()
                .flatMap(all -> List.of(all.split(";")).stream())
                .map(one -> one.strip().split(",", -1))
                .map(one -> new Place(one[0], text(one[1]), one[2].isBlank() ? null : one[2]))
                .toList();
        assertThat(objection(new PlacesAmendment(places), TODAY)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "SLE,",
        "XKX,",
        "LBR, amendment.nothing-changes",
        "ABC, amendment.no-such-country",
        "SL, amendment.no-such-country",
        "'', amendment.no-such-country"
    })
    void aCountryThatIsKnownJoinsTheRegion_R02(String code, @Nullable String refusal) {
        assertThat(objection(CoveredAmendment.of(CoveredCountry.of(code)), TODAY))
                .isEqualTo(refusal);
    }

    /** The portal of the land offers English and French; what it says of privacy today is "Ask us" in both. */
    @ParameterizedTest
    @CsvSource({
        "PRIVACY, en, Ask the commissioner,",
        "PRIVACY, fr, Adressez-vous au commissaire,",
        "ACCESSIBILITY, en, Ask us,",
        "PRIVACY, ar, اسألوا المفوض, amendment.languages-of-the-country",
        "PRIVACY, en-GB, Ask the commissioner, amendment.languages-of-the-country"
    })
    void aNoticeMayLackALanguageButHasNoneThatThePortalDoesNotOffer(
            CountryNotice.Page page, String language, String words, @Nullable String refusal) {
        assertThat(objection(new NoticeAmendment(page, LocalizedText.of(language, words)), TODAY))
                .isEqualTo(refusal);
    }

    @Test
    void aNoticeThatSaysNothingNewIsNotProposed() {
        assertThat(objection(new NoticeAmendment(CountryNotice.Page.PRIVACY, text("Ask us")), TODAY))
                .isEqualTo("amendment.nothing-changes");
        assertThat(objection(
                        new NoticeAmendment(
                                CountryNotice.Page.PRIVACY, text("Ask us").with("fr", " ")),
                        TODAY))
                .isEqualTo("amendment.languages-of-the-country");
    }

    @ParameterizedTest
    @CsvSource({
        "men, Mende, LEFT_TO_RIGHT,",
        "kri, Krio, LEFT_TO_RIGHT, amendment.nothing-changes",
        "kri, Krio, RIGHT_TO_LEFT,",
        "kri, Creole, LEFT_TO_RIGHT,",
        "zh-Hant-TW, Chinese, LEFT_TO_RIGHT,",
        "sl-rozaj-biske-1994, Resian, LEFT_TO_RIGHT,",
        "krio, Krio, LEFT_TO_RIGHT, amendment.language-tag",
        "KRI, Krio, LEFT_TO_RIGHT, amendment.language-tag",
        "und, Nothing, LEFT_TO_RIGHT, amendment.language-tag",
        "x-krio, Krio, LEFT_TO_RIGHT, amendment.language-tag",
        "ar-u-nu-latn, Arabic, RIGHT_TO_LEFT, amendment.language-tag",
        "'', Nothing, LEFT_TO_RIGHT, amendment.language-tag"
    })
    void aLanguageOfThePeopleHasItsTag_R46(String tag, String name, Direction direction, @Nullable String refusal) {
        assertThat(objection(new LanguageAmendment(tag, text(name), direction), TODAY))
                .isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"LEAD, Each month, amendment.nothing-changes", "ROTATING, Each month,", "LEAD, Each week,"})
    void theMinistriesActAsOneInAnotherWay_R75(Form form, String meetings, @Nullable String refusal) {
        var chair = text("The prime minister");
        assertThat(objection(new CoordinationAmendment(form, text("Council"), chair, text(meetings)), TODAY))
                .isEqualTo(refusal);
        assertThat(objection(
                        new CoordinationAmendment(form, text("Council"), LocalizedText.of("en", "He"), chair), TODAY))
                .isEqualTo("amendment.every-language");
    }

    @ParameterizedTest
    @CsvSource({"Land,, amendment.nothing-changes", "Land, No state.,", "Other land,,"})
    void theNameOrWhatStandsBeneathChanges(String name, @Nullable String disclaimer, @Nullable String refusal) {
        var amendment = new NameAmendment(text(name), disclaimer == null ? null : text(disclaimer));
        assertThat(objection(amendment, TODAY)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({"sw,", "fr, amendment.nothing-changes", "kri, amendment.no-such-interface"})
    void theCountryPublishesInOneMoreLanguageOfTheInterface_R15(String language, @Nullable String refusal) {
        assertThat(objection(new OfficialLanguageAmendment(language), TODAY)).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "Africa/Monrovia, USD, amendment.nothing-changes",
        "Africa/Nairobi, USD,",
        "Africa/Monrovia, LRD,",
        ", LRD,",
        "Africa/Nairobi,,",
        ",, amendment.nothing-changes",
        "Africa/Monrovia, XAU, amendment.no-money",
        "+03:00, USD, amendment.no-place-of-zone",
        "Etc/GMT+3, USD, amendment.no-place-of-zone"
    })
    void theCountryCountsByAnotherTimeOrMoney_R87(
            @Nullable ZoneId zone, @Nullable Currency currency, @Nullable String refusal) {
        assertThat(objection(new TimeAndMoneyAmendment(zone, currency), TODAY)).isEqualTo(refusal);
    }

    private static @Nullable String objection(Amendment amendment, LocalDate from) {
        return AmendmentRules.objection(amendment, from, HELD, TODAY)
                .map(Refusal::key)
                .orElse(null);
    }
}
