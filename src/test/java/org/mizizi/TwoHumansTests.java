package org.mizizi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** R-87: one human may be several members, so no rule that asks for another person compares members; a new one is found here. */
@PortalTest
class TwoHumansTests {

    /** Rows in which several people have a hand, and why they may be one human. */
    private static final Map<String, String> MAY_BE_ONE = Map.of(
            "actors.deputy", "both are members of one organisation, in which an account is one member",
            "actors.mandate_contest",
                    "settled by a convenor, who acts for no other organisation, or by whoever said it",
            "plans.plan", "those who write a plan are of one organisation; who decides stands in plans.decision",
            "plans.contest", "taken back by the ministry that contested");

    private static final Set<String> GUARDED = Set.of(
            "actors.mandate",
            "actors.mandate_contest",
            "actors.mandate_endorsement",
            "actors.membership_change",
            "actors.organisation_change",
            "actors.suspension",
            "administration.country_change",
            "plans.contest",
            "plans.decision",
            "plans.endorsement",
            "strategies.signatory",
            "traceability.link_answer",
            "translations.dispute",
            "translations.translation");

    private static final Pattern MEMBERS_COMPARED =
            Pattern.compile("(?:person|author|[a-z]+By|\\bby)\\(\\)\\)?\\.equals\\("
                    + "|\\.equals\\([^;]*(?:person|author|[a-z]+By)\\(\\)\\)"
                    + "|[a-z]+_by (?:<>|=|is distinct from) :|:\\w+ not in \\([^)]*_by");

    /** Where it is one's own work as this member that is found, not another person's word. */
    private static final Map<String, String> AS_THIS_MEMBER = Map.of(
            "Inputs.java", "a draft is its author's, for the organisation they began it for",
            "Comment.java", "taken back by who wrote it, for the organisation they wrote it for",
            "Plans.java", "whose hand was the last on a plan of one organisation",
            "ContestRows.java", "who takes back is written down",
            "CountRefusals.java", "whose attempts are forgotten with them",
            "StrategyRows.java", "who signs is written down",
            "ReportRows.java", "who answers is written down",
            "FieldCollection.java", "a device is looked after by whoever made its key",
            "PaperCollection.java", "a table is taken back by whoever handed it in",
            "MandateCard.java", "organisations");

    @Autowired
    JdbcClient jdbc;

    @Test
    void whereSeveralPeopleHaveAHandTheyAreTwoHumansOrItIsSaidWhyNot_R87() {
        var several = jdbc.sql("""
                        select conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'actors.member'::regclass
                        group by conrelid having count(*) > 1
                        """).query(String.class).list();
        assertThat(several.stream()
                        .filter(table -> !MAY_BE_ONE.containsKey(table))
                        .toList())
                .isNotEmpty()
                .isSubsetOf(GUARDED);
        assertThat(several).containsAll(MAY_BE_ONE.keySet());
    }

    @Test
    void theDatabaseComparesHumans_R87() {
        assertThat(jdbc.sql("""
                                select distinct t.tgrelid::regclass::text
                                from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                where p.prosrc ~ 'actors\\.(same_human|belongs_to)'
                                """).query(String.class).list()).containsExactlyInAnyOrderElementsOf(GUARDED);
    }

    @Test
    void noRuleOfThePortalComparesMembers_R87() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var comparing = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(TwoHumansTests::comparesMembers)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
            assertThat(comparing).containsExactlyInAnyOrderElementsOf(AS_THIS_MEMBER.keySet());
        }
    }

    @Test
    void theScanFindsSuchARule() {
        assertThat(List.of(
                        "attempt -> !attempt.by().equals(attempt.proposedBy())",
                        "change.account().person().equals(by)",
                        "where c.proposed_by <> :confirmer",
                        "and :approver not in (p.submitted_by, p.last_edited_by)"))
                .allMatch(line -> MEMBERS_COMPARED.matcher(line).find());
    }

    private static boolean comparesMembers(Path file) {
        try {
            return MEMBERS_COMPARED.matcher(Files.readString(file)).find();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
