package org.mizizi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mizizi.PortalTest;
import org.mizizi.actors.TogetherRules.Pair;
import org.mizizi.security.Role;
import org.mizizi.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** which two roles one human may have in two organisations, in the portal and in the database. */
@PortalTest
class TogetherRulesTests {

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "CIVIL_SOCIETY_REPRESENTATIVE, CIVIL_SOCIETY_REPRESENTATIVE, may",
        "CIVIL_SOCIETY_REPRESENTATIVE, MINISTRY_OFFICER, may",
        "CIVIL_SOCIETY_REPRESENTATIVE, TRANSLATOR, may",
        "MINISTRY_OFFICER, MINISTRY_OFFICER, may",
        "MINISTRY_OFFICER, MINISTRY_APPROVER, may",
        "MINISTRY_APPROVER, MINISTRY_APPROVER, may",
        "MINISTRY_OFFICER, TRANSLATOR, may",
        "EXTERNAL_OFFICER, EXTERNAL_OFFICER, may",
        "MINISTRY_APPROVER, CIVIL_SOCIETY_REPRESENTATIVE, membership.decides-and-endorses",
        "EXTERNAL_OFFICER, CIVIL_SOCIETY_REPRESENTATIVE, membership.on-both-sides",
        "EXTERNAL_OFFICER, MINISTRY_OFFICER, membership.on-both-sides",
        "EXTERNAL_OFFICER, TRANSLATOR, membership.on-both-sides",
        "EXTERNAL_OFFICER, CONVENOR, membership.on-both-sides",
        "CONVENOR, CIVIL_SOCIETY_REPRESENTATIVE, membership.oversees-others",
        "CONVENOR, CONVENOR, membership.oversees-others",
        "ADMINISTRATOR, CONVENOR, membership.oversees-others",
        "ADMINISTRATOR, MINISTRY_OFFICER, membership.oversees-others",
        "AUDITOR, TRANSLATOR, membership.oversees-others"
    })
    void whoDoesAThingDoesNotSettleItElsewhere_R87(Role one, Role other, String answer) {
        assertThat(TogetherRules.objection(new Pair(one, other))
                        .map(Refusal::key)
                        .orElse("may"))
                .isEqualTo(answer);
        assertThat(TogetherRules.objection(new Pair(other, one))
                        .map(Refusal::key)
                        .orElse("may"))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @MethodSource
    void theDatabaseSaysTheSameOfAllPairs_R87(Role one, Role other) {
        assertThat(jdbc.sql("select actors.go_together(?, ?)")
                        .params(one.name(), other.name())
                        .query(Boolean.class)
                        .single())
                .isEqualTo(TogetherRules.objection(new Pair(one, other)).isEmpty());
    }

    static Stream<Role[]> theDatabaseSaysTheSameOfAllPairs_R87() {
        var roles = Arrays.stream(OrganisationKind.values())
                .flatMap(kind -> kind.roles().stream())
                .distinct()
                .toList();
        return roles.stream().flatMap(one -> roles.stream().map(other -> new Role[] {one, other}));
    }
}
