package org.mizizi.collection;

import org.mizizi.TestCountry;
import org.mizizi.collection.Collector.CollectorId;
import org.mizizi.rounds.Round;

/** Tables of what was written on paper, for tests. */
public class PaperFixtures {

    private final TestCountry country;
    private final PaperCollection paper;

    PaperFixtures(TestCountry country, PaperCollection paper) {
        this.country = country;
        this.paper = paper;
    }

    /** A table of one row that this person has handed in. */
    public CollectorId tableOf(String person, Round round) {
        return country.as(person, () -> {
            paper.take(round.id(), FromPaper.table(FromPaper.form("")));
            return paper.mine(round.id()).getFirst().id();
        });
    }
}
