package org.mizizi.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mizizi.actors.MembershipChange.Absence;
import org.mizizi.actors.MembershipChange.Post;
import org.mizizi.security.Role;
import org.mizizi.shared.PersonId;
import org.mizizi.shared.Refusal;
import org.mizizi.shared.Rule;

/**
 * Who would act in whose role and when, and what the register knows of both on this day. The database holds the same.
 *
 * @param longest for how many days at the most; whoever is away for longer has somebody else begin
 */
record Deputising(
        PersonId deputy,
        Optional<Member> known,
        Set<Role> elsewhere,
        Optional<Member> away,
        Post post,
        Absence absence,
        boolean standsSomebodyIn,
        int longest,
        LocalDate today) {

    private static final List<Rule<Deputising>> RULES = List.of(
            Rule.of("membership.has-not-the-role", Deputising::awayHasTheRole),
            Rule.of(
                    "deputy.for-oneself",
                    deputising ->
                            !deputising.deputy().equals(deputising.absence().standsInFor())),
            Rule.of("deputy.has-the-role", deputising -> !deputising.hasTheRole()),
            Rule.of("deputy.of-another-organisation", Deputising::belongsThere),
            Rule.of(
                    "deputy.ends-before-it-begins",
                    deputising -> !deputising
                            .absence()
                            .lastDay()
                            .isBefore(deputising.absence().firstDay())),
            Rule.of(
                    "deputy.is-over",
                    deputising -> !deputising.absence().lastDay().isBefore(deputising.today())),
            new Rule<>(Deputising::isAnAbsence, deputising -> Refusal.of("deputy.too-long", deputising.longest())),
            Rule.of("deputy.another-already", deputising -> !deputising.standsSomebodyIn()));

    private static final Rule<Deputising> BEGINS_IN_TIME = Rule.of(
            "deputy.begins-in-the-past",
            deputising -> !deputising.absence().firstDay().isBefore(deputising.today()));

    Optional<Refusal> objection() {
        return Rule.objection(RULES, this).or(() -> TogetherRules.objection(post.role(), elsewhere));
    }

    Optional<Refusal> objectionToProposing() {
        return objection().or(() -> BEGINS_IN_TIME.objection(this));
    }

    private boolean awayHasTheRole() {
        return away.filter(Member::verified)
                .filter(member -> member.organisation().equals(post.organisation()))
                .filter(member -> member.roles().contains(post.role()))
                .isPresent();
    }

    private boolean hasTheRole() {
        return known.filter(Member::verified)
                .filter(member -> member.roles().contains(post.role()))
                .isPresent();
    }

    /** Also who was its member, and whoever the register does not know yet. */
    private boolean belongsThere() {
        return known.isPresent() || elsewhere.isEmpty();
    }

    private boolean isAnAbsence() {
        return absence.lastDay().isBefore(absence.firstDay().plusDays(longest));
    }
}
