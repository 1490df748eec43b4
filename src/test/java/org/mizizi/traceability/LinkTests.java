package org.mizizi.traceability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mizizi.shared.OrganisationId;
import org.mizizi.shared.PersonId;
import org.mizizi.traceability.Link.LinkId;

class LinkTests {

    /** The database takes no state but these two any more, and a row of before may hold any. */
    @ParameterizedTest
    @EnumSource(names = {"CLAIMED", "CONFIRMED", "PARTLY", "DISPUTED", "TO_RECONFIRM"})
    void whateverAnOlderRowHoldsIsWrittenAsAClaimThatStands(LinkState stored) {
        var link = new Link(
                LinkId.next(),
                1L,
                new Link.Ends(UUID.randomUUID(), 4, UUID.randomUUID(), 1),
                new Link.Said(
                        Relation.ANSWERS,
                        "Page 1",
                        new PersonId(UUID.randomUUID()),
                        new OrganisationId(UUID.randomUUID()),
                        Instant.EPOCH),
                stored,
                null);

        assertThat(link.stands()).isTrue();
        assertThat(link.changed(Instant.EPOCH, Instant.EPOCH).state()).isEqualTo(LinkState.CLAIMED);
        assertThat(link.withdrawn().state()).isEqualTo(LinkState.WITHDRAWN);
    }
}
