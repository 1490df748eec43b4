package org.mizizi.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mizizi.Refused.assertRefused;
import static org.mizizi.administration.CountryChangeFixtures.everywhere;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.CountedStatements;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.actors.MembershipFixtures;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.country.Amendment.CoordinationAmendment;
import org.mizizi.country.Amendment.CoveredAmendment;
import org.mizizi.country.Amendment.DimensionAmendment;
import org.mizizi.country.Amendment.ExitAmendment;
import org.mizizi.country.Amendment.LanguageAmendment;
import org.mizizi.country.Amendment.NameAmendment;
import org.mizizi.country.Amendment.NoticeAmendment;
import org.mizizi.country.Amendment.PlacesAmendment;
import org.mizizi.country.Amendment.PolicyAmendment;
import org.mizizi.country.Amendment.RuleAmendment;
import org.mizizi.country.Amendment.SettingAmendment;
import org.mizizi.country.Coordination;
import org.mizizi.country.Countries;
import org.mizizi.country.CountryNotice;
import org.mizizi.country.CoveredCountry;
import org.mizizi.country.Dimension;
import org.mizizi.country.Dimension.Counterpart;
import org.mizizi.country.ExitCriterion;
import org.mizizi.country.ExitCriterion.Standing;
import org.mizizi.country.Phase;
import org.mizizi.country.Place;
import org.mizizi.country.Policy;
import org.mizizi.country.Setting;
import org.mizizi.country.SpokenLanguage;
import org.mizizi.country.SpokenLanguage.Direction;
import org.mizizi.country.Vocabulary;
import org.mizizi.proposals.ProposalState;
import org.mizizi.proposals.ProposalStep;
import org.mizizi.security.ActingAs;
import org.mizizi.security.CurrentActor;
import org.mizizi.security.Role;
import org.mizizi.security.ToDoList;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.Paths;
import org.mizizi.shared.PortalClock;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** what the country is made of changes by two people, from a day on, and the past stays as it was. */
@PortalTest
@Import({CountryChangeFixtures.class, MembershipFixtures.class, CountedStatements.class})
@TestPropertySource(properties = "test.country=whose-rules-change")
class CountryChangesTests {

    @Autowired
    CountryChanges changes;

    @Autowired
    CountryChangeFixtures fixtures;

    @Autowired
    MembershipFixtures memberships;

    @Autowired
    Countries countries;

    @Autowired
    KeepDays days;

    @Autowired
    TestCountry country;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    ToDoList toDo;

    @Autowired
    ByHand byHand;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @ParameterizedTest
    @CsvSource({
        "CONFIRM, sami, proposal.own",
        "REFUSE, sami, proposal.own",
        "WITHDRAW, other, proposal.not-own",
        "CONFIRM, other,",
        "CONFIRM, nadia,",
        "REFUSE, nadia,",
        "WITHDRAW, sami,"
    })
    void aProposalIsSettledOnceByAnotherAndTakenBackByItsAuthor_R87(ProposalStep step, String who, String reason) {
        var change = fixtures.proposed();
        var account = who.equals("other") ? memberships.another(Role.ADMINISTRATOR) : country.account(who);
        assertThat(ActingAs.person(account, () -> changes.objection(step, change))
                        .map(Refusal::key))
                .isEqualTo(Optional.ofNullable(reason));
        Runnable taken = () -> MembershipFixtures.as(account, () -> take(step, change));
        if (reason != null) {
            assertRefused(reason, taken::run);
            assertThat(read(change).course().state()).isEqualTo(ProposalState.PROPOSED);
        } else {
            taken.run();
            assertThat(read(change).course().state()).isEqualTo(step.leadsTo());
            assertRefused("proposal.settled", taken::run);
        }
    }

    private void take(ProposalStep step, CountryChangeId change) {
        switch (step) {
            case CONFIRM -> changes.confirm(change);
            case REFUSE -> changes.refuse(change, LocalizedText.of("en", "Not decided."));
            case WITHDRAW -> changes.withdraw(change);
        }
    }

    /** The rule of the small country asks for no endorsement since 2020; from tomorrow on it asks for three. */
    @Test
    void whatWasDecidedBeforeKeepsItsRule_R61_R87() {
        var before = country.as("sami", () -> countries.currentApprovalRule().orElseThrow());
        var change = fixtures.confirmed(new RuleAmendment(Phase.Code.CONSOLIDATION, 3), fixtures.tomorrow());

        assertThat(country.as("sami", () -> countries.currentApprovalRule().orElseThrow()))
                .isEqualTo(before);
        assertThat(ruleOfTheDatabase(Duration.ZERO)).isEqualTo(before.number());
        PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> {
            var then = country.as("sami", () -> countries.currentApprovalRule().orElseThrow());
            assertThat(then.number()).isEqualTo(3);
            assertThat(then.civilSocietyEndorsements()).isEqualTo(3);
        });
        assertThat(ruleOfTheDatabase(Duration.ofDays(2))).isEqualTo(3);
        assertThat(read(change).carriedOutAt()).isNotNull();
        assertRefused(
                "amendment.another-that-day",
                () -> fixtures.proposed(new RuleAmendment(Phase.Code.CONSOLIDATION, 4), fixtures.tomorrow()));
    }

    private int ruleOfTheDatabase(Duration later) {
        return jdbc.sql("select country.rule_in_force(cast(? as timestamp with time zone))")
                .param(clock.instant().plus(later).toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void aNumberHoldsFromItsDayOn_R87() {
        var from = countries.today().plusDays(3);
        fixtures.confirmed(new SettingAmendment(Setting.DAYS_TO_ANSWER, 10), from);

        assertThat(countries.setting(Setting.DAYS_TO_ANSWER)).isEqualTo(21);
        PortalClock.at(
                clock.instant().plus(Duration.ofDays(4)),
                () -> assertThat(countries.setting(Setting.DAYS_TO_ANSWER)).isEqualTo(10));
        assertThat(jdbc.sql("""
                                select array[country.setting('DAYS_TO_ANSWER', now()),
                                             country.setting('DAYS_TO_ANSWER', now() + interval '4 days')]
                                """)
                        .query((row, _) -> List.of((Integer[]) row.getArray(1).getArray()))
                        .single())
                .containsExactly(21, 10);
    }

    @Test
    void whatHasNoDayOfItsOwnIsCarriedOutOnItsDayAndOnce_R04_R87() {
        var name = everywhere("Environment");
        var mapped = new Counterpart(Vocabulary.DAC_PURPOSE, "410");
        var change =
                fixtures.confirmed(new DimensionAmendment("environment", name, List.of(mapped)), fixtures.tomorrow());
        days.carryOutAllDue();
        assertThat(countries.dimensions()).extracting(Dimension::code).doesNotContain("environment");
        assertThat(read(change).carriedOutAt()).isNull();

        PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> {
            days.carryOutAllDue();
            days.carryOutAllDue();
        });

        assertThat(countries.dimensions()).contains(new Dimension("environment", name, List.of(mapped)));
        assertThat(actions(change))
                .containsExactly("CountryChangeProposed", "CountryChangeConfirmed", "CountryChangeCarriedOut");
    }

    @Test
    void aPolicyIsDescribedOtherwiseByTwoPeople_R22() {
        var known = new Policy(
                "NDP-2",
                Policy.Scope.NATIONAL,
                everywhere("Second plan"),
                Policy.Kind.NATIONAL_PLAN,
                countries.today(),
                null,
                List.of("security", "development"));
        fixtures.confirmed(PolicyAmendment.of(known), countries.today());
        assertThat(countries.policies()).contains(known);

        var shorter = new Policy(
                known.code(),
                known.scope(),
                known.title(),
                known.kind(),
                known.startsOn(),
                countries.today().plusYears(1),
                List.of());
        fixtures.confirmed(PolicyAmendment.of(shorter), countries.today());
        assertThat(countries.policies()).contains(shorter).doesNotContain(known);
    }

    @Test
    void noPolicyIsAboutADimensionThatTheCountryDoesNotUse_R22() {
        assertThatThrownBy(() ->
                        byHand.write(jdbc.sql("update country.policy set dimensions = '{weather}' where code = 'NDP'")))
                .hasMessageContaining("dimensions that the country uses");
    }

    @Test
    void whatIsToHoldTodayHoldsAtOnce_R87() {
        fixtures.confirmed(
                new PlacesAmendment(List.of(
                        new Place("HILL", everywhere("Hill Province"), null),
                        new Place("HILL-1", everywhere("Upper Hill"), "HILL"),
                        new Place("LAKE-BANDARI", everywhere("Bandari Town"), "LAKE"))),
                countries.today());

        assertThat(countries.places()).extracting(Place::code).contains("LAKE", "LAKE-BANDARI", "HILL", "HILL-1");
        assertThat(countries.nameOfPlace("LAKE-BANDARI")).isEqualTo(everywhere("Bandari Town"));
        assertThat(countries.nameOfPlace("LAKE")).isEqualTo(LocalizedText.of("en", "Lake Province"));
    }

    @Test
    void aCountryJoinsTheRegionAndBringsItsPlaces_R02_R87() {
        var places = new PlacesAmendment(List.of(new Place("SL", everywhere("Sierra Leone"), null)));
        assertRefused("amendment.place-elsewhere", () -> fixtures.proposed(places, countries.today()));

        fixtures.confirmed(CoveredAmendment.of(CoveredCountry.of("SLE")), countries.today());
        fixtures.confirmed(places, countries.today());

        assertThat(countries.covered()).extracting(CoveredCountry::code).containsExactly("XTA", "SLE");
        assertThat(countries.places()).extracting(Place::code).contains("SL");
    }

    @Test
    void aLanguageOfThePeopleIsAddedAndNamedOtherwise_R46_R87() {
        for (var name : List.of("Krio", "Krio of Freetown")) {
            fixtures.confirmed(
                    new LanguageAmendment("kri", everywhere(name), Direction.LEFT_TO_RIGHT), countries.today());
        }
        assertThat(countries.spokenLanguages())
                .containsExactly(new SpokenLanguage("kri", everywhere("Krio of Freetown"), Direction.LEFT_TO_RIGHT));
        assertThatThrownBy(() ->
                        byHand.write(jdbc.sql("update country.spoken_language set name = ?::jsonb where code = 'kri'")
                                .param(everywhere("Krio").json())))
                .hasMessageContaining("Nothing changes in the country");
    }

    @Test
    void theMinistriesActAsOneInTheWayThatTwoPeopleWanted_R75_R87() {
        for (var form : List.of(Coordination.Form.LEAD, Coordination.Form.ROTATING)) {
            fixtures.confirmed(
                    new CoordinationAmendment(
                            form, everywhere("Council"), everywhere("Prime minister"), everywhere("Each month")),
                    countries.today());
        }
        assertThat(countries.coordination())
                .contains(new Coordination(
                        Coordination.Form.ROTATING,
                        everywhere("Council"),
                        everywhere("Prime minister"),
                        everywhere("Each month")));
        assertThat(jdbc.sql("""
                                select content #>> '{coordination,0,form}' from audit.country_country
                                """).query(String.class).single()).isEqualTo("ROTATING");
    }

    /** The earlier words are kept in the ledger; whoever writes past two people cannot say since when either. */
    @Test
    void theCountrySaysItsOwnWordsInANoticeSinceTheDayThatTwoPeopleWanted_R87() {
        for (var words : List.of("Ask the commissioner", "Ask the ombudsman")) {
            fixtures.confirmed(new NoticeAmendment(CountryNotice.Page.PRIVACY, everywhere(words)), countries.today());
        }
        assertThat(countries.notice(CountryNotice.Page.PRIVACY))
                .contains(new CountryNotice(
                        CountryNotice.Page.PRIVACY, everywhere("Ask the ombudsman"), countries.today()));
        assertThat(countries.notice(CountryNotice.Page.ACCESSIBILITY)).isEmpty();
        assertThat(jdbc.sql("select content #>> '{notice,0,text,texts,en}' from audit.country_country")
                        .query(String.class)
                        .single())
                .isEqualTo("Ask the ombudsman");
        for (var past :
                List.of("set text = jsonb_set(text, '{texts,en}', '\"Ask nobody\"')", "set since = since - 1")) {
            assertThatThrownBy(() -> byHand.write(jdbc.sql("update country.notice " + past)))
                    .hasMessageContaining("Nothing changes in the country");
        }
    }

    /** It is met from tomorrow on, and what is said of it later leaves the share of earlier days as it was. */
    @Test
    void anExitCriterionIsMetFromTheDayThatTwoPeopleWantedAndThePastStays_R09_R87() {
        var open = new ExitAmendment("X1", everywhere("Councils are elected"), Standing.OPEN, null);
        fixtures.confirmed(open, fixtures.tomorrow());
        assertThat(countries.exitCriteria().all()).isEmpty();
        assertThat(countries.exitCriteriaToCome())
                .extracting(ExitCriterion::code)
                .containsExactly("X1");
        PortalClock.at(clock.instant().plus(Duration.ofDays(2)), () -> {
            assertThat(countries.exitCriteria().met()).isZero();
            fixtures.confirmed(met(), fixtures.tomorrow());
            assertThat(countries.exitCriteria().met()).isZero();
        });
        PortalClock.at(clock.instant().plus(Duration.ofDays(4)), () -> {
            assertThat(countries.exitCriteria().met()).isOne();
            assertRefused("amendment.nothing-changes", () -> fixtures.confirmed(met(), fixtures.tomorrow()));
        });
        for (var past : List.of(
                "insert into country.exit_criterion (code, since, criterion, standing) values ('X2', '2020-01-01', '{\"source\": \"en\", \"texts\": {\"en\": \"Mine\"}}', 'OPEN')",
                "update country.exit_criterion set since = since - 1")) {
            assertThatThrownBy(() -> byHand.write(jdbc.sql(past))).isInstanceOf(Exception.class);
        }
    }

    private static ExitAmendment met() {
        return new ExitAmendment(
                "X1", everywhere("Councils are elected"), Standing.MET, everywhere("Sworn in on Monday"));
    }

    @Test
    void wordsOfANoticeWaitForTheirDay_R87() {
        fixtures.confirmed(
                new NoticeAmendment(CountryNotice.Page.ACCESSIBILITY, everywhere("Write to us")), fixtures.tomorrow());

        assertThat(countries.notice(CountryNotice.Page.ACCESSIBILITY)).isEmpty();
    }

    /** A country has some thousand of them: the file of five and the file of five thousand cost as many statements. */
    @Test
    void howeverManyPlacesThereAreTheyTakeAsManyStatements_R02() {
        var few = statementsOf(5, "few");
        var many = statementsOf(5_000, "many");
        assertThat(many).isEqualTo(few);
        assertThat(countries.places()).extracting(Place::code).contains("few-5", "many-5000");
        assertThat(jdbc.sql("select parent from country.place where code = 'many-4711'")
                        .query(String.class)
                        .single())
                .isEqualTo("many-471");
    }

    /** Each tenth place lies around the ten that follow from it. */
    private long statementsOf(int number, String called) {
        var places = IntStream.rangeClosed(1, number)
                .mapToObj(one -> new Place(
                        called + "-" + one, everywhere("Place " + one), one < 10 ? null : called + "-" + one / 10))
                .toList();
        var change = fixtures.proposed(new PlacesAmendment(places), countries.today());
        return CountedStatements.in(() -> country.as("nadia", () -> changes.confirm(change)));
    }

    @Test
    void aPlaceIsNotCalledAgainByOneWhatTwoPeopleCalledItBefore_R87() {
        var first = everywhere("Called first");
        for (var name : List.of(first, everywhere("Called then"))) {
            fixtures.confirmed(new PlacesAmendment(List.of(new Place("RENAMED", name, null))), countries.today());
        }
        assertThatThrownBy(
                        () -> byHand.write(jdbc.sql("update country.place set name = ?::jsonb where code = 'RENAMED'")
                                .param(first.json())))
                .hasMessageContaining("Nothing changes in the country");
    }

    @Test
    void theLedgerKeepsWhatTheCountryIsMadeOf_T72() {
        fixtures.confirmed(
                new NameAmendment(everywhere("Testland on the Lake"), everywhere("No page of any state.")),
                countries.today());

        assertThat(countries.country().name()).isEqualTo(everywhere("Testland on the Lake"));
        assertThat(jdbc.sql("""
                                select action from audit.entry where subject_kind = 'country.country' order by sequence desc limit 1
                                """).query(String.class).single()).isEqualTo("CountryAmended");
    }

    /** What was proposed for tomorrow and lies about is not confirmed the day after. */
    @Test
    void aDayThatHasComeIsNotConfirmed_R87() {
        var change = fixtures.proposed(new SettingAmendment(Setting.LINKS_OF_A_PLAN, 20), fixtures.tomorrow());
        PortalClock.at(
                clock.instant().plus(Duration.ofDays(2)),
                () -> assertRefused(
                        "amendment.not-before-tomorrow", () -> country.as("nadia", () -> changes.confirm(change))));
    }

    @Test
    void ofTwoChangesOfTheSameOneWaitsForTheOther_R87() {
        var code = "d-twice";
        fixtures.confirmed(new DimensionAmendment(code, everywhere("First"), List.of()), fixtures.tomorrow());
        var second =
                fixtures.proposed(new DimensionAmendment(code, everywhere("Second"), List.of()), fixtures.tomorrow());
        assertRefused("amendment.another-waits", () -> country.as("nadia", () -> changes.confirm(second)));
    }

    /** Once called A, then B, both by two people: by hand it is not called A again. */
    @Test
    void whatTwoPeopleWantedBeforeIsNotHadBackByOne_R87() {
        var first = everywhere("Called first");
        fixtures.confirmed(new DimensionAmendment("d-renamed", first, List.of()), countries.today());
        fixtures.confirmed(
                new DimensionAmendment("d-renamed", everywhere("Called then"), List.of()), countries.today());
        assertThatThrownBy(() ->
                        byHand.write(jdbc.sql("update country.dimension set name = ?::jsonb where code = 'd-renamed'")
                                .param(first.json())))
                .hasMessageContaining("Nothing changes in the country");
    }

    @Test
    void itWaitsForThoseWhoMayConfirmIt_R87() {
        var change = fixtures.proposed();
        var path = Paths.countryChange(change.value());
        assertThat(country.as("nadia", () -> waits(path))).isTrue();
        assertThat(country.as("sami", () -> waits(path))).isFalse();
    }

    private boolean waits(String path) {
        return toDo.of(currentActor.get()).stream().anyMatch(item -> item.path().equals(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into country.setting values ('DAYS_TO_ANSWER', '2090-01-01', 5)",
                "insert into country.approval_rule values (99, 'CONSOLIDATION', '2090-01-01', 0)",
                "insert into country.dimension values ('none', '{}', 9)",
                "insert into country.place values ('NOWHERE', '{}', null)",
                "insert into country.policy values ('NONE', 'NATIONAL', '{}')",
                "update country.phase set starts_on = '2021-01-01' where code = 'CONSOLIDATION'",
                "update country.dimension set name = '{}' where code = 'security'",
                "update country.place set name = '{}' where code = 'LAKE'",
                "update country.policy set title = '{}' where code = 'NDP'",
                "update country.dimension set mapping = '[]' where code = 'security'",
                "update country.policy set kind = 'LAW' where code = 'NDP'",
                "update country.policy set ends_on = '2090-01-01' where code = 'NDP'",
                "update country.policy set dimensions = '{}' where code = 'NDP'",
                "update country.country set name = '{}'",
                "update country.country set currency = 'EUR'",
                "insert into country.covered_country values ('SLE', 'SL', 9)",
                "insert into country.spoken_language values ('tet', '{}', 'LEFT_TO_RIGHT', 9)",
                "insert into country.coordination values (true, 'LEAD', '{}', '{}', '{}')"
            })
    void noRowOfTheCountryChangesButByTwoPeople_R87(String statement) {
        assertThatThrownBy(() -> byHand.write(jdbc.sql(statement)))
                .hasMessageMatching("(?s).*(Nothing changes in the country|stay).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update administration.country_change set settled_by = proposed_by where state = 'CONFIRMED'",
                "update administration.country_change set holds_from = holds_from - 30",
                "update administration.country_change set carried_out_at = now() where carried_out_at is not null",
                "update administration.amendment set content = '{}'"
            })
    void whatWasProposedAndSettledStaysAsItWas_R87(String statement) {
        fixtures.confirmed(CountryChangeFixtures.something(), countries.today());
        assertThatThrownBy(() -> byHand.write(jdbc.sql(statement)))
                .hasStackTraceContaining(
                        statement.contains("amendment") ? "permission denied" : "change of the country");
    }

    private CountryChangeRow read(CountryChangeId change) {
        return country.as("sami", () -> changes.find(change));
    }

    private List<String> actions(CountryChangeId id) {
        return jdbc.sql("select action from audit.entry where subject_id = ? order by sequence")
                .param(id.value())
                .query(String.class)
                .list();
    }
}
