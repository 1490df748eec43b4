package org.mizizi.country;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/** What an amendment must be before it can hold from a day on: possible, different from what holds, and never about the past. */
final class AmendmentRules {

    private static final int MOST_ENDORSEMENTS = 99;

    private record Attempt(Amendment amendment, LocalDate from, LocalDate today) {}

    private record Change<A extends Amendment>(A amendment, LocalDate from, WholeCountry held, LocalDate today) {}

    private static final List<Rule<Attempt>> EVERY = List.of(
            Rule.of(
                    "amendment.not-before-tomorrow",
                    attempt -> !attempt.amendment().kind().isDated()
                            || attempt.from().isAfter(attempt.today())),
            Rule.of("amendment.not-before-today", attempt -> !attempt.from().isBefore(attempt.today())));

    private static final List<Rule<Change<SettingAmendment>>> SETTING = List.of(
            new Rule<>(
                    change -> change.amendment().value()
                                    >= change.amendment().code().least()
                            && change.amendment().value()
                                    <= change.amendment().code().most(),
                    change -> Refusal.of(
                            "amendment.setting-limits",
                            change.amendment().code().least(),
                            change.amendment().code().most())),
            Rule.of(
                    "amendment.another-that-day",
                    change -> change.held().settings().stream()
                            .filter(setting ->
                                    setting.code() == change.amendment().code())
                            .noneMatch(setting -> setting.inForceFrom().equals(change.from()))),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> change.held()
                                    .setting(change.amendment().code(), change.from())
                                    .orElse(Integer.MIN_VALUE)
                            != change.amendment().value()));

    private static final List<Rule<Change<RuleAmendment>>> RULE = List.of(
            Rule.of(
                    "amendment.endorsements",
                    change -> isCount(change.amendment().civilSocietyEndorsements())),
            Rule.of(
                    "amendment.no-such-phase",
                    change -> change.held().phase(change.amendment().phase()).isPresent()),
            Rule.of(
                    "amendment.another-that-day",
                    change -> hasNoRuleFrom(change.held(), change.amendment().phase(), change.from())),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> change.held()
                            .ruleOf(change.amendment().phase(), change.from())
                            .filter(rule -> rule.civilSocietyEndorsements()
                                    == change.amendment().civilSocietyEndorsements())
                            .isEmpty()));

    private static final List<Rule<Change<PhaseAmendment>>> PHASE = List.of(
            Rule.of(
                    "amendment.endorsements",
                    change -> isCount(change.amendment().civilSocietyEndorsements())),
            Rule.of(
                    "amendment.every-language",
                    change -> isWhole(change.amendment().evidence(), change.held())),
            Rule.of(
                    "amendment.phase-has-begun",
                    change -> change.held()
                            .phase(change.amendment().code())
                            .filter(phase -> !phase.startsOn().isAfter(change.today()))
                            .isEmpty()),
            Rule.of("amendment.phase-order", AmendmentRules::isInOrder),
            Rule.of(
                    "amendment.another-that-day",
                    change -> hasNoRuleFrom(
                            change.held(),
                            change.amendment().code(),
                            change.today().plusDays(1))));

    private static final List<Rule<Change<DimensionAmendment>>> DIMENSION = List.of(
            Rule.of("amendment.code", change -> Coded.fits(change.amendment().code())),
            Rule.of(
                    "amendment.every-language",
                    change -> isWhole(change.amendment().name(), change.held())),
            Rule.of(
                    "amendment.dimension-mapping",
                    change -> change.amendment().dimension().mapsToWhatThereIs()),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> !change.held()
                            .dimensions()
                            .contains(change.amendment().dimension())));

    private static final List<Rule<Change<PolicyAmendment>>> POLICY = List.of(
            Rule.of("amendment.code", change -> Coded.fits(change.amendment().code())),
            Rule.of(
                    "amendment.every-language",
                    change -> isWhole(change.amendment().title(), change.held())),
            Rule.of(
                    "amendment.policy-scope",
                    change -> policies(change)
                            .allMatch(policy ->
                                    policy.scope() == change.amendment().scope())),
            Rule.of("amendment.policy-kind", change -> change.amendment().policyKind() != null),
            Rule.of(
                    "amendment.policy-external",
                    change -> change.amendment().policy().fitsItsScope()),
            Rule.of(
                    "amendment.policy-period",
                    change -> change.amendment().policy().keepsOrder()),
            new Rule<>(
                    change -> unknownDimension(change).isEmpty(),
                    change -> Refusal.of(
                            "country.unknown-dimension",
                            unknownDimension(change).orElseThrow())),
            new Rule<>(
                    change -> retiredDimension(change).isEmpty(),
                    change -> Refusal.of(
                            "country.retired-dimension",
                            retiredDimension(change).orElseThrow())),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> policies(change).noneMatch(change.amendment().policy()::equals)));

    private static final List<Rule<Change<NameAmendment>>> NAME = List.of(
            Rule.of(
                    "amendment.every-language",
                    change -> isWhole(change.amendment().name(), change.held())),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> !change.amendment()
                                    .name()
                                    .equals(change.held().country().name())
                            || !Objects.equals(
                                    change.amendment().disclaimer(),
                                    change.held().country().disclaimer())));

    private static final List<Rule<Change<CoveredAmendment>>> COVERED = List.of(
            Rule.of(
                    "amendment.no-such-country",
                    change -> change.amendment().country().isKnown()),
            Rule.of(
                    "amendment.nothing-changes",
                    change ->
                            !change.held().covered().contains(change.amendment().country())),
            Rule.of(
                    "amendment.short-form-taken",
                    change -> change.held().covered().stream()
                            .map(CoveredCountry::twoLetters)
                            .noneMatch(change.amendment().country().twoLetters()::equals)));

    private static final List<Rule<Change<LanguageAmendment>>> LANGUAGE = List.of(
            Rule.of(
                    "amendment.language-tag",
                    change -> change.amendment().language().hasTag()),
            Rule.of(
                    "amendment.every-language",
                    change -> isWhole(change.amendment().name(), change.held())),
            Rule.of(
                    "amendment.nothing-changes",
                    change ->
                            !change.held().spoken().contains(change.amendment().language())));

    private static final List<Rule<Change<OfficialLanguageAmendment>>> OFFICIAL_LANGUAGE = List.of(
            Rule.of(
                    "amendment.no-such-interface",
                    change -> InterfaceLanguage.codes()
                            .contains(change.amendment().code())),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> !change.held()
                            .country()
                            .languages()
                            .contains(change.amendment().code())));

    private static final List<Rule<Change<TimeAndMoneyAmendment>>> TIME_AND_MONEY = List.of(
            Rule.of(
                    "amendment.no-place-of-zone",
                    change -> Optional.ofNullable(change.amendment().zone())
                            .filter(zone -> !Country.isOfAPlace(zone))
                            .isEmpty()),
            Rule.of("amendment.no-money", change -> change.amendment().isPossible()),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> change.amendment().changes(change.held().country())));

    private static final List<Rule<Change<CoordinationAmendment>>> COORDINATION = List.of(
            Rule.of(
                    "amendment.every-language",
                    change -> Stream.of(
                                    change.amendment().name(),
                                    change.amendment().chair(),
                                    change.amendment().meetings())
                            .allMatch(text -> isWhole(text, change.held()))),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> !change.amendment()
                            .coordination()
                            .equals(change.held().coordination())));

    private static final List<Rule<Change<NoticeAmendment>>> NOTICE = List.of(
            Rule.of(
                    "amendment.languages-of-the-country",
                    change -> CountryNotice.isReadable(
                            change.amendment().text(), change.held().country().languages())),
            Rule.of(
                    "amendment.nothing-changes",
                    change -> change.held()
                            .notice(change.amendment().code())
                            .filter(notice ->
                                    notice.text().equals(change.amendment().text()))
                            .isEmpty()));

    private AmendmentRules() {}

    /** Why this cannot hold from that day on, if so. */
    static Optional<Refusal> objection(Amendment amendment, LocalDate from, WholeCountry held, LocalDate today) {
        return Rule.objection(EVERY, new Attempt(amendment, from, today))
                .or(() -> ofItsKind(amendment, from, held, today));
    }

    private static Optional<Refusal> ofItsKind(
            Amendment amendment, LocalDate from, WholeCountry held, LocalDate today) {
        return switch (amendment) {
            case SettingAmendment setting -> Rule.objection(SETTING, new Change<>(setting, from, held, today));
            case RuleAmendment rule -> Rule.objection(RULE, new Change<>(rule, from, held, today));
            case PhaseAmendment phase -> Rule.objection(PHASE, new Change<>(phase, from, held, today));
            case DimensionAmendment dimension -> Rule.objection(DIMENSION, new Change<>(dimension, from, held, today));
            case PolicyAmendment policy -> Rule.objection(POLICY, new Change<>(policy, from, held, today));
            case PlacesAmendment places -> PlacesRules.objection(places, from, held);
            case NameAmendment name -> Rule.objection(NAME, new Change<>(name, from, held, today));
            case CoveredAmendment covered -> Rule.objection(COVERED, new Change<>(covered, from, held, today));
            case LanguageAmendment language -> Rule.objection(LANGUAGE, new Change<>(language, from, held, today));
            case OfficialLanguageAmendment language ->
                Rule.objection(OFFICIAL_LANGUAGE, new Change<>(language, from, held, today));
            case TimeAndMoneyAmendment counting ->
                Rule.objection(TIME_AND_MONEY, new Change<>(counting, from, held, today));
            case CoordinationAmendment coordination ->
                Rule.objection(COORDINATION, new Change<>(coordination, from, held, today));
            case NoticeAmendment notice -> Rule.objection(NOTICE, new Change<>(notice, from, held, today));
            case ExitAmendment exit -> ExitRules.objection(exit, from, held);
            case RetirementAmendment retirement -> RetirementRules.objection(retirement, from, held);
            case RestorationAmendment restored -> RestorationRules.objection(restored, from, held);
        };
    }

    private static boolean isCount(int endorsements) {
        return endorsements >= 0 && endorsements <= MOST_ENDORSEMENTS;
    }

    private static boolean hasNoRuleFrom(WholeCountry held, Phase.Code phase, LocalDate day) {
        return held.approvalRules().stream()
                .filter(rule -> rule.phase() == phase)
                .noneMatch(rule -> rule.inForceFrom().equals(day));
    }

    private static boolean isWhole(LocalizedText text, WholeCountry held) {
        return text.missing(held.country().languages()).findAny().isEmpty();
    }

    private static Stream<Policy> policies(Change<PolicyAmendment> change) {
        return change.held().policies().stream()
                .filter(policy -> policy.code().equals(change.amendment().code()));
    }

    private static Optional<String> unknownDimension(Change<PolicyAmendment> change) {
        return change.amendment().dimensions().stream()
                .filter(code -> !change.held().knowsDimension(code))
                .findFirst();
    }

    /** Since when one is retired that is newly named. */
    private static Optional<LocalDate> retiredDimension(Change<PolicyAmendment> change) {
        return change.amendment().dimensions().stream()
                .filter(code ->
                        policies(change).noneMatch(policy -> policy.dimensions().contains(code)))
                .flatMap(code -> change.held().retirement(Retirement.Part.DIMENSION, code, change.from()).stream())
                .map(Retirement::since)
                .findFirst();
    }

    /** In the order of the phases their days follow one another. */
    private static boolean isInOrder(Change<PhaseAmendment> change) {
        var days = new EnumMap<Phase.Code, LocalDate>(Phase.Code.class);
        change.held().phases().forEach(phase -> days.put(phase.code(), phase.startsOn()));
        days.put(change.amendment().code(), change.from());
        var ordered = List.copyOf(days.values());
        return IntStream.range(1, ordered.size())
                .allMatch(next -> ordered.get(next - 1).isBefore(ordered.get(next)));
    }
}
