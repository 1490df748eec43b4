package org.mizizi.security;

import static org.mizizi.priorities.PrioritiesFixtures.text;
import static org.mizizi.security.Scenes.with;

import java.util.concurrent.atomic.AtomicInteger;
import org.mizizi.TestCountry;
import org.mizizi.actors.ContestStep;
import org.mizizi.actors.Mandate.MandateId;
import org.mizizi.actors.MandateContest.MandateContestId;
import org.mizizi.actors.MandateFixtures;
import org.mizizi.actors.MandateStep;
import org.mizizi.actors.Mandates;
import org.mizizi.actors.NewMandate;

/** For whom organisations speak, and what others say of that. */
record MandateScenes(TestCountry country, Mandates mandates) {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    void set(Scenes scenes) {
        scenes.anybodys("Mandates.claim", _ -> with(people()))
                .anybodys("Mandates.evidence", _ -> with(claimedWithAFile()))
                .anybodys("Mandates.evidenceObjection", _ -> with(claimed("hassan")))
                .anybodys("Mandates.find", _ -> with(claimed("hassan")))
                .anybodys("Mandates.verify", _ -> with(claimed("hassan")))
                .anybodys("Mandates.endorse", who -> with(claimedBesideOneOf(who)))
                .anybodys("Mandates.contest", _ -> with(claimed("hassan"), text("Nobody was asked.")))
                .owned("Mandates.withdraw", "mandate.of-others", who -> with(claimed(who)))
                .anybodys("Mandates.objection", _ -> with(MandateStep.CONTEST, claimed("hassan")));
        contests(scenes);
    }

    private void contests(Scenes scenes) {
        scenes.owned(
                        "Mandates.answer",
                        "mandate.of-others",
                        who -> with(contested(who, "amadou"), text("They were asked.")))
                .owned("Mandates.takeBack", "contest.of-others", who -> with(contested("hassan", who)))
                .anybodys("Mandates.dismiss", _ -> with(contested("hassan", "amadou"), text("The minutes say so.")))
                .anybodys("Mandates.uphold", _ -> with(contested("hassan", "amadou"), text("There are no minutes.")))
                .anybodys("Mandates.contestObjection", _ -> with(ContestStep.SETTLE, contested("hassan", "amadou")));
    }

    private static NewMandate people() {
        return MandateFixtures.mandate("People number " + PEOPLE.incrementAndGet());
    }

    private MandateId claimedWithAFile() {
        return country.as("hassan", () -> mandates.claim(MandateFixtures.withFile(people())));
    }

    private MandateId claimed(String who) {
        return country.as(who, () -> mandates.claim(people()));
    }

    /** Ministries of the test country have no mandate of their own. */
    private MandateId claimedBesideOneOf(String who) {
        var own = claimed(who);
        country.as("nadia", () -> mandates.verify(own));
        return claimed("hassan");
    }

    private MandateContestId contested(String owner, String by) {
        var mandate = claimed(owner);
        return country.as(by, () -> mandates.contest(mandate, text("Nobody was asked.")));
    }
}
