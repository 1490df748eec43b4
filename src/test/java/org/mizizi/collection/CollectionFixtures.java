package org.mizizi.collection;

import org.mizizi.TestCountry;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.rounds.Round;

/** Devices of members, and what they hand in, for tests. */
public class CollectionFixtures {

    private final TestCountry country;
    private final FieldCollection collection;

    CollectionFixtures(TestCountry country, FieldCollection collection) {
        this.country = country;
        this.collection = collection;
    }

    public CollectorId deviceOf(String person, Round round) {
        return country.as(person, () -> {
            collection.make(round.id(), "Market, phone 2");
            return collection.mine(round.id()).getFirst().id();
        });
    }

    /** What was handed in; its receipt leads to it. */
    public FilledIn handedIn(String person, Round round) {
        var device = deviceOf(person, round);
        var form = FilledIn.of(round.reference());
        country.as(person, () -> collection.receive(device, form.sent()));
        return form;
    }
}
