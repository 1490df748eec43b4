package org.mizizi.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mizizi.founding.SmallCountry.text;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.country.Coordination;
import org.mizizi.country.Dimension;
import org.mizizi.country.Dimension.Counterpart;
import org.mizizi.country.Phase;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.country.Vocabulary;
import org.mizizi.founding.FoundingFile.CoordinationPlan;
import org.mizizi.founding.FoundingFile.ExitPlan;
import org.mizizi.founding.FoundingFile.FirstPerson;
import org.mizizi.founding.FoundingFile.Land;
import org.mizizi.founding.FoundingFile.OwnNotices;
import org.mizizi.founding.FoundingFile.PhasePlan;
import org.mizizi.founding.FoundingFile.Secretariat;
import org.mizizi.shared.InterfaceLanguage;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.RefusedException;

/** what a founding must say, and that its file says it again. */
class FoundingRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void theSmallestWholeCountryCanBeFounded() {
        assertThat(FoundingRules.objections(SmallCountry.file(), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource
    void whatIsMissingIsNamed(String reason, UnaryOperator<FoundingFile> change) {
        assertThat(FoundingRules.objections(change.apply(SmallCountry.file()), TODAY))
                .extracting(Refusal::key)
                .contains("founding." + reason);
    }

    static Stream<Arguments> whatIsMissingIsNamed() {
        return Stream.of(
                missing(
                        "no-languages",
                        file -> file.with(land(file, file.country().name(), List.of()))),
                missing(
                        "no-country-name",
                        file -> file.with(land(file, file.country().name(), List.of("en", "ar")))),
                missing("no-country-name", file -> file.with(land(file, null, List.of("en")))),
                missing(
                        "no-covered-country",
                        file -> file.with(land(file, file.country().name(), List.of(), List.of("en")))),
                missing(
                        "no-covered-country",
                        file -> file.with(land(file, file.country().name(), List.of("LBR", "QQ"), List.of("en")))),
                missing(
                        "no-covered-country",
                        file -> file.with(land(file, file.country().name(), List.of("LBR", "LBR"), List.of("en")))),
                missing(
                        "places-elsewhere",
                        file -> file.with(land(file, file.country().name(), List.of("LBR", "SLE"), List.of("en")))),
                missing("language-tags", file -> file.withSpokenLanguages(List.of(language("kri"), language("kri")))),
                missing("language-tags", file -> file.withSpokenLanguages(List.of(language("Krio")))),
                missing(
                        "language-names",
                        file -> file.withSpokenLanguages(List.of(
                                new SpokenLanguage("kri", LocalizedText.of("en", "Krio"), Direction.LEFT_TO_RIGHT)))),
                missing(
                        "coordination",
                        file -> file.withCoordination(
                                new CoordinationPlan(Coordination.Form.LEAD, text("Council", "Conseil"), null, null))),
                missing("notice-languages", file -> saying(file, LocalizedText.of("ar", "اسألوا"))),
                missing("no-zone", file -> file.with(Land.UNKNOWN)),
                missing("no-currency", file -> file.with(Land.UNKNOWN)),
                missing("no-dimensions", file -> file.withDimensions(List.of())),
                missing("dimension-codes", file -> file.withDimensions(List.of(dimension("a b")))),
                missing("dimension-codes", file -> file.withDimensions(List.of(dimension("a"), dimension("a")))),
                missing(
                        "dimension-names",
                        file -> file.withDimensions(
                                List.of(new Dimension("a", LocalizedText.of("en", "A"), List.of())))),
                missing("no-phase-today", file -> phases(file, TODAY.plusDays(1), null)),
                missing("no-phase-today", file -> phases(file, null, null)),
                missing("phase-order", file -> phases(file, TODAY, TODAY)),
                missing("phase-order", file -> phases(file, TODAY, TODAY.minusDays(1))),
                missing(
                        "phase-evidence",
                        file -> file.withPhases(List.of(
                                new PhasePlan(Phase.Code.STABILISATION, TODAY, LocalizedText.of("en", "E"), 0)))),
                missing("phase-codes", file -> file.withPhases(List.of(phase(null), phase(null)))),
                missing(
                        "endorsements",
                        file -> file.withPhases(
                                List.of(new PhasePlan(Phase.Code.STABILISATION, TODAY, text("E", "E"), -1)))),
                missing("no-places", file -> file.withPlaces(List.of())),
                missing("place-codes", file -> file.withPlaces(List.of(place("X", null), place("X", null)))),
                missing("place-parents", file -> file.withPlaces(List.of(place("X1", "X"), place("X", null)))),
                missing("place-parents", file -> file.withPlaces(List.of(place("X", "X")))),
                missing(
                        "no-national-policy",
                        file -> file.withPolicies(
                                List.of(policy("SDG", Policy.Scope.INTERNATIONAL, text("Goals", "Objectifs"))))),
                missing(
                        "policy-titles",
                        file -> file.withPolicies(
                                List.of(policy("NRP", Policy.Scope.NATIONAL, LocalizedText.of("fr", "Plan"))))),
                missing(
                        "policy-codes",
                        file -> file.withPolicies(List.of(policy("", Policy.Scope.NATIONAL, text("Plan", "Plan"))))),
                missing("dimension-mapping", file -> mapped(file, Vocabulary.PEACEBUILDING_GOAL, "6")),
                missing("dimension-mapping", file -> mapped(file, Vocabulary.DAC_PURPOSE, "15")),
                missing("dimension-mapping", file -> mapped(file, Vocabulary.AFRICAN_UNION, "social")),
                missing("exit-codes", file -> exit(file, "E 1", null, null)),
                missing(
                        "exit-words",
                        file -> file.withExitCriteria(
                                List.of(new ExitPlan("E1", LocalizedText.of("en", "Only English"), null, null)))),
                missing("exit-evidence", file -> exit(file, "E1", TODAY, null)),
                missing("exit-evidence", file -> exit(file, "E1", TODAY.plusDays(1), text("Seen", "Constaté"))),
                missing("exit-evidence", file -> exit(file, "E1", null, text("Seen", "Constaté"))),
                missing("policy-kinds", file -> policy(file, Policy.Scope.NATIONAL, null, null, null)),
                missing(
                        "policy-external",
                        file -> policy(file, Policy.Scope.NATIONAL, Policy.Kind.ASSISTANCE_FRAMEWORK, null, null)),
                missing(
                        "policy-periods",
                        file -> policy(file, Policy.Scope.NATIONAL, Policy.Kind.LAW, TODAY, TODAY.minusDays(1))),
                missing("policy-dimensions", file -> file.withDimensions(List.of(dimension("another")))),
                missing("no-secretariat-name", file -> file.with(Secretariat.UNKNOWN)),
                missing(
                        "secretariat-description",
                        file -> file.with(new Secretariat(
                                text("Secretariat", "Secrétariat"),
                                LocalizedText.of("en", "Hosts"),
                                file.secretariat().administrator(),
                                file.secretariat().convenor()))),
                missing("no-administrator", file -> people(file, "sami", "nadia@mizizi.example")),
                missing("no-convenor", file -> people(file, "sami@mizizi.example", "nadia@mizizi example.org")),
                missing("two-people", file -> people(file, "sami@mizizi.example", " Sami@Mizizi.example ")));
    }

    @Test
    void aPhaseMayBeginOnTheDayItself() {
        assertThat(FoundingRules.objections(phases(SmallCountry.file(), TODAY, TODAY.plusDays(1)), TODAY))
                .isEmpty();
    }

    @Test
    void theSensibleStartHasSixDimensionsAndThreePhasesAndLacksOnlyWhatNobodyCanKnow_R04_R09() {
        var start = SensibleStart.file();
        assertThat(start.dimensions()).hasSize(6).noneMatch(one -> one.mapping().isEmpty());
        assertThat(start.phases()).extracting(PhasePlan::code).containsExactly(Phase.Code.values());
        assertThat(start.exitCriteria()).hasSize(5).allMatch(one -> one.metSince() == null);
        assertThat(FoundingRules.objections(FoundingStep.DIMENSIONS, start, TODAY))
                .isEmpty();
        assertThat(Stream.concat(
                        start.dimensions().stream().map(Dimension::name),
                        start.exitCriteria().stream().map(ExitPlan::criterion)))
                .as("whichever languages a country begins with")
                .allMatch(text ->
                        text.missing(InterfaceLanguage.codes()).findAny().isEmpty());
    }

    @Test
    void whatIsWrittenIsReadAgainEqual() {
        assertThat(FoundingYaml.read(FoundingYaml.write(SmallCountry.file()))).isEqualTo(SmallCountry.file());
        assertThat(FoundingYaml.read(FoundingYaml.write(FoundingFile.EMPTY))).isEqualTo(FoundingFile.EMPTY);
        assertThat(FoundingYaml.read("")).isEqualTo(FoundingFile.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "founding.file-unreadable | 2 | country:\\n  name: {en: 'A'",
                "founding.file-entry | 2 | country:\\n  ruler: 'A'",
                "founding.file-entry | 2 | country:\\n  zone: Africa/Nowhere",
                "founding.file-entry | 1 | dimensions: 7",
                "founding.file-entry | 2 | country:\\n  name: {}",
                "founding.file-entry | 2 | phases:\\n  - {code: PEACE}",
                "founding.file-entry | 2 | phases:\\n  - {civil-society-endorsements: 0}",
                "founding.file-entry | 2 | dimensions:\\n  - {name: {en: 'A'}}",
                "founding.file-entry | 2 | dimensions:\\n  - {code: a}",
                "founding.file-entry | 2 | spoken-languages:\\n  - {name: {en: 'A'}}",
                "founding.file-entry | 2 | places:\\n  - {name: {en: 'A'}}",
                "founding.file-entry | 2 | places:\\n  - {code: XT}",
                "founding.file-entry | 2 | policies:\\n  - {code: NRP, title: {en: 'A'}}",
                "founding.file-entry | 1 | dimensions: [null]",
                "founding.file-entry | 1 | country: {covers: [null]}"
            })
    void aFileThatIsNoneIsRefusedWithItsLine(String reason, int line, String text) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> FoundingYaml.read(text.replace("\\n", "\n")))
                .satisfies(refused -> {
                    assertThat(refused.refusal().key()).isEqualTo(reason);
                    assertThat(refused.refusal().arguments()).first().isEqualTo(line);
                });
    }

    private static FoundingFile exit(
            FoundingFile file, String code, @Nullable LocalDate metSince, @Nullable LocalizedText evidence) {
        return file.withExitCriteria(List.of(new ExitPlan(code, text("Elections", "Élections"), metSince, evidence)));
    }

    private static Arguments missing(String reason, UnaryOperator<FoundingFile> change) {
        return Arguments.of(reason, change);
    }

    private static FoundingFile saying(FoundingFile file, LocalizedText accessibility) {
        var land = file.country();
        return file.with(new Land(
                land.name(),
                null,
                land.covers(),
                land.languages(),
                land.zone(),
                land.currency(),
                new OwnNotices(null, accessibility)));
    }

    private static Land land(FoundingFile file, @Nullable LocalizedText name, List<String> languages) {
        return land(file, name, file.country().covers(), languages);
    }

    private static Land land(
            FoundingFile file, @Nullable LocalizedText name, List<String> covers, List<String> languages) {
        return new Land(
                name,
                null,
                covers,
                languages,
                file.country().zone(),
                file.country().currency(),
                OwnNotices.NONE);
    }

    private static SpokenLanguage language(String tag) {
        return new SpokenLanguage(tag, text("Krio", "Krio"), Direction.LEFT_TO_RIGHT);
    }

    private static FoundingFile mapped(FoundingFile file, Vocabulary vocabulary, String code) {
        var mapping = List.of(new Counterpart(vocabulary, code));
        return file.withDimensions(List.of(new Dimension("security", text("A", "A"), mapping)));
    }

    private static Dimension dimension(String code) {
        return new Dimension(code, text("A", "A"), List.of());
    }

    private static Policy policy(String code, Policy.Scope scope, LocalizedText title) {
        return new Policy(code, scope, title, Policy.Kind.LAW, null, null, List.of());
    }

    private static FoundingFile policy(
            FoundingFile file,
            Policy.Scope scope,
            Policy.@Nullable Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {
        return file.withPolicies(List.of(new Policy("NRP", scope, text("Plan", "Plan"), kind, from, until, List.of())));
    }

    private static Place place(String code, @Nullable String parent) {
        return new Place(code, LocalizedText.of("en", code), parent);
    }

    private static PhasePlan phase(@Nullable LocalDate from) {
        return new PhasePlan(Phase.Code.STABILISATION, from, text("E", "E"), 0);
    }

    private static FoundingFile phases(FoundingFile file, @Nullable LocalDate first, @Nullable LocalDate second) {
        return file.withPhases(List.of(
                new PhasePlan(Phase.Code.TRANSITION, second, text("E", "E"), 0),
                new PhasePlan(Phase.Code.STABILISATION, first, text("E", "E"), 0)));
    }

    private static FoundingFile people(FoundingFile file, String administrator, String convenor) {
        return file.with(new Secretariat(
                file.secretariat().name(),
                null,
                new FirstPerson("Sami", administrator, "en"),
                new FirstPerson("Nadia", convenor, "fr")));
    }
}
