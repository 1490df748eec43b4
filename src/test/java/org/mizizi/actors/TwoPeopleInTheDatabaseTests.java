package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mizizi.ByHand;
import org.mizizi.PortalTest;
import org.mizizi.TestCountry;
import org.mizizi.security.Role;
import org.mizizi.shared.Trouble;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** R-87, E4: what one person cannot do in the portal, the application cannot do by SQL either. */
@PortalTest
@Import(MembershipFixtures.class)
class TwoPeopleInTheDatabaseTests {

    private static final String GRACE = "(select id from actors.member where name = 'grace')";
    private static final String PAUL = "(select id from actors.member where name = 'paul')";
    private static final String SAMI = "(select id from actors.member where name = 'sami')";
    private static final String NADIA = "(select id from actors.member where name = 'nadia')";

    @Autowired
    ByHand byHand;

    @Autowired
    MembershipChanges changes;

    @Autowired
    MembershipFixtures fixtures;

    @Autowired
    TestCountry country;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into actors.member (id, version, subject, name, language, organisation, roles, verified, origin) "
                        + "select gen_random_uuid(), 0, 'x', 'X', 'en', organisation, roles, true, 'FOUNDING' from actors.member where name = 'nadia'",
                "insert into actors.member (id, version, subject, name, language, organisation, roles, verified, origin) "
                        + "select gen_random_uuid(), 0, 'x', 'X', 'en', organisation, roles, true, 'CARRIED_OVER' from actors.member where name = 'nadia'",
                "insert into actors.member (id, version, subject, name, language, organisation, roles, verified, origin, change) "
                        + "select gen_random_uuid(), 0, 'x', 'X', 'en', organisation, array[role], true, 'CONFIRMED', id from actors.membership_change",
                "update actors.member set roles = array_append(roles, 'MINISTRY_APPROVER') where name = 'grace'",
                "update actors.member set roles = array['CONVENOR'] where name = 'erik'",
                "update actors.member set roles = '{}', verified = false where name = 'grace'",
                "update actors.member set subject = 'mine' where name = 'grace'",
                "update actors.member set origin = 'FOUNDING', change = null, roles = array['MINISTRY_APPROVER'] where name = 'grace'",
                "update actors.member set organisation = (select organisation from actors.member where name = 'nadia') where name = 'grace'",
                "update actors.organisation set kind = 'MINISTRY' where reference = 'ORG-0005'",
                "update actors.organisation set kind = 'CIVIL_SOCIETY', side = 'INTERNAL' where reference = 'ORG-0011'"
            })
    void nobodyBecomesWhatNobodyConfirmed_E4(String statement) {
        fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        assertObjected(statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'CONFIRMED', settled_at = now(), settled_by = proposed_by",
                "state = 'CONFIRMED', settled_at = now(), settled_by = (select id from actors.member where name = 'grace')",
                "state = 'CONFIRMED', settled_at = now(), settled_by = (select id from actors.member where name = 'amina')",
                "state = 'CONFIRMED'",
                "state = 'REFUSED', settled_at = now(), settled_by = (select id from actors.member where name = 'nadia')",
                "state = 'WITHDRAWN', settled_at = now(), settled_by = (select id from actors.member where name = 'nadia')",
                "role = 'MINISTRY_APPROVER'",
                "proposed_by = (select id from actors.member where name = 'nadia')",
                "reason = '{\"source\": \"en\", \"texts\": {\"en\": \"Other\"}}'"
            })
    void aProposalIsSettledOnlyByAnotherAndStaysAsItWas_R87(String change) {
        var id = fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        assertObjected("update actors.membership_change set " + change + " where id = '" + id.value() + "'");
    }

    @Test
    void aProposalIsOneAndComesFromAnAdministratorOrTheOrganisationItself_R87() {
        assertObjected(proposal("PROPOSED", PAUL, "null"));
        assertObjected(proposal("PROPOSED", NADIA, "null"));
        assertThat(byHand.write(jdbc.sql(proposal("PROPOSED", GRACE, "null")))).isOne();
        assertObjected(proposal("CONFIRMED", SAMI, NADIA));
        assertThat(byHand.write(jdbc.sql(proposal("PROPOSED", SAMI, "null")))).isOne();
    }

    /** A change that was confirmed once gives nothing a second time. */
    @Test
    void aConfirmedChangeIsUsedOnce_R87() {
        var wanted = fixtures.somebody("ORG-0002", Role.MINISTRY_OFFICER);
        var begin = fixtures.proposed(wanted);
        country.as("nadia", () -> changes.confirm(begin));
        var person = country.as("amina", () -> changes.find(begin)).account().person();
        var end =
                country.as("sami", () -> changes.proposeEnd(person, wanted.role(), MembershipFixtures.because("Left")));
        country.as("nadia", () -> changes.confirm(end));
        assertObjected("update actors.member set roles = array['MINISTRY_OFFICER'], verified = true, change = '"
                + begin.value() + "' where id = '" + person.value() + "'");
        assertObjected("update actors.member set roles = array['MINISTRY_OFFICER'], verified = true, change = '"
                + end.value() + "' where id = '" + person.value() + "'");
    }

    /** What was confirmed and nothing more: not another role beside it, not another person. */
    @Test
    void aConfirmedChangeGivesOnlyWhatItSays_R87() {
        var id = fixtures.proposed("ORG-0002", Role.MINISTRY_OFFICER);
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            byHand.write(jdbc.sql(
                    "update actors.membership_change set state = 'CONFIRMED', settled_at = now(), settled_by = " + NADIA
                            + " where id = '" + id.value() + "'"));
            assertObjected("""
                    insert into actors.member (id, version, subject, name, language, organisation, roles, verified, origin, change)
                    select person, 0, subject, name, language, organisation, array['MINISTRY_OFFICER', 'MINISTRY_APPROVER'],
                           true, 'CONFIRMED', id
                    from actors.membership_change where id = '%s'
                    """.formatted(id.value()));
        });
    }

    @ParameterizedTest
    @EnumSource
    void theDatabaseKnowsWhichRolesAKindCanCarry_R01(OrganisationKind kind) {
        var roles = (String[]) jdbc.sql("select actors.roles_of(?)")
                .param(kind.name())
                .query((row, _) -> row.getArray(1).getArray())
                .single();
        assertThat(Arrays.stream(roles).collect(Collectors.toSet()))
                .isEqualTo(kind.roles().stream().map(Role::name).collect(Collectors.toSet()));
    }

    @Test
    void everyMemberOfTheFirstDayIsMarkedAsSuch() {
        assertThat(jdbc.sql(
                                "select distinct origin from actors.member where name in ('nadia', 'sami', 'grace', 'salma')")
                        .query(String.class)
                        .set())
                .isEqualTo(Set.of("FOUNDING"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "state = 'VERIFIED'",
                "state = 'VERIFIED', verified_by = gen_random_uuid()",
                "state = 'VERIFIED', verified_by = (select id from actors.member where name = 'sami')",
                "state = 'VERIFIED', verified_by = (select id from actors.member where name = 'salma')",
                "evidence = 'Something else'",
                "valid_until = '2099-12-31'"
            })
    void aMandateIsVerifiedByAConvenorAndStaysAsItWasClaimed_E4(String change) {
        var mandate = claimed("ORG-0005", "salma");
        assertObjected("update actors.mandate set " + change + " where id = '" + mandate + "'");
        assertThat(byHand.write(jdbc.sql("update actors.mandate set state = 'VERIFIED', verified_by = " + NADIA
                        + " where id = '" + mandate + "'")))
                .isOne();
    }

    /** The administrator, and anybody else who does not speak for it, claims nothing for an organisation. */
    @ParameterizedTest
    @ValueSource(strings = {"sami", "nadia", "grace", "erik"})
    void aMandateIsClaimedByTheOrganisationItself_R49(String person) {
        assertThatThrownBy(() -> claimed("ORG-0005", person))
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.RULE));
    }

    private UUID claimed(String organisation, String person) {
        var id = UUID.randomUUID();
        byHand.write(jdbc.sql("""
                        insert into actors.mandate (id, version, organisation, constituency, chosen, how_chosen, evidence,
                                                    valid_from, valid_until, state, claimed_by)
                        select :id, 0, o.id, o.name, 'ELECTED', o.name, 'Minutes', '2017-01-01', '2019-12-31', 'CLAIMED',
                               (select id from actors.member where name = :person)
                        from actors.organisation o where o.reference = :reference
                        """).param("id", id).param("person", person).param("reference", organisation));
        return id;
    }

    private static String proposal(String state, String proposer, String settler) {
        return """
                insert into actors.membership_change (id, version, kind, person, subject, name, language, organisation, role,
                                                      reason, state, proposed_by, proposed_at, settled_by, settled_at)
                select gen_random_uuid(), 0, 'BEGIN', gen_random_uuid(), gen_random_uuid()::text, 'X', 'en', organisation,
                       'MINISTRY_OFFICER', '{"source": "en", "texts": {"en": "Why"}}', '%s', %s, now(), %s,
                       case when '%s' = 'PROPOSED' then null else now() end
                from actors.member where name = 'grace'
                """.formatted(state, proposer, settler, state);
    }

    private void assertObjected(String statement) {
        assertThatThrownBy(() -> byHand.write(jdbc.sql(statement)))
                .as(statement)
                .satisfies(thrown -> assertThat(Trouble.of(thrown)).isEqualTo(Trouble.RULE));
    }
}
