package org.mizizi.security;

import static org.mizizi.priorities.PrioritiesFixtures.text;
import static org.mizizi.security.Scenes.with;

import org.mizizi.actors.MembershipFixtures;
import org.mizizi.administration.CountryChange.CountryChangeId;
import org.mizizi.administration.CountryChangeFixtures;
import org.mizizi.administration.CountryChanges;
import org.mizizi.proposals.ProposalStep;

/** What is proposed to change in the country itself. */
record AdministrationScenes(CountryChanges changes, CountryChangeFixtures fixtures, MembershipFixtures memberships) {

    void set(Scenes scenes) {
        scenes.anybodys(
                        "CountryChanges.propose",
                        _ -> with(CountryChangeFixtures.something(), fixtures.tomorrow(), text("Decided")))
                .anybodys("CountryChanges.withdraw", _ -> with(fixtures.proposed()))
                .anybodys("CountryChanges.find", _ -> with(fixtures.proposed()))
                .anybodys("CountryChanges.objection", _ -> with(ProposalStep.CONFIRM, fixtures.proposed()))
                .anybodys("CountryChanges.confirm", who -> with(proposedToAnother(who)))
                .anybodys("CountryChanges.refuse", who -> with(proposedToAnother(who), text("Not decided.")))
                .anybodys("Countries.objection", _ -> with(CountryChangeFixtures.something(), fixtures.tomorrow()));
    }

    private CountryChangeId proposedToAnother(String who) {
        return who.equals("sami")
                ? ActingAs.person(
                        memberships.another(Role.ADMINISTRATOR),
                        () -> changes.propose(CountryChangeFixtures.something(), fixtures.tomorrow(), text("Decided")))
                : fixtures.proposed();
    }
}
