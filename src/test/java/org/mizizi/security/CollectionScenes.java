package org.mizizi.security;

import static org.mizizi.security.Scenes.with;

import java.util.UUID;
import org.mizizi.TestCountry;
import org.mizizi.collection.Collected.Check;
import org.mizizi.collection.CollectionFixtures;
import org.mizizi.collection.FilledIn;
import org.mizizi.collection.Sender;
import org.mizizi.priorities.Authorship;
import org.mizizi.priorities.PrioritiesFixtures;
import org.mizizi.shared.OrganisationId;

/** Devices collect inputs where there is no network. */
record CollectionScenes(
        CollectionFixtures collection, PrioritiesFixtures priorities, TestCountry country, CurrentActor actor) {

    void set(Scenes scenes) {
        scenes.anybodys("FieldCollection.make", _ -> with(priorities.openRound().id(), "Market, phone 2"))
                .anybodys(
                        "Inputs.submitAtOnce",
                        _ -> with(
                                priorities.openRound().id(), PrioritiesFixtures.content("A bridge", Authorship.NAMED)))
                .hidden("FieldCollection.revoke", who -> with(collection.deviceOf(who, priorities.openRound())))
                .hidden("FieldCollection.offered", who -> with(collection.deviceOf(who, priorities.openRound())))
                .hidden("FieldCollection.receive", who -> {
                    var round = priorities.openRound();
                    return with(
                            collection.deviceOf(who, round),
                            FilledIn.of(round.reference()).sent());
                })
                .anybodys("LightInputs.round", _ -> with(priorities.openRound().reference()))
                .anybodys(
                        "LightInputs.submit",
                        who -> with(
                                priorities.openRound().id(),
                                UUID.randomUUID(),
                                country.as(who, this::sender),
                                PrioritiesFixtures.content("A bridge", Authorship.NAMED)))
                .anybodys("FieldCollection.check", _ -> with(handedIn(), Check.CONFIRMED))
                .anybodys("FieldCollection.of[String]", _ -> with(handedIn()));
    }

    /** As whom somebody would send, also where they have no right to. */
    private Sender sender() {
        var reader = actor.get();
        return new Sender(reader.person(), reader.acting().orElseGet(OrganisationId::next));
    }

    private String handedIn() {
        return collection.handedIn("salma", priorities.openRound()).receipt();
    }
}
