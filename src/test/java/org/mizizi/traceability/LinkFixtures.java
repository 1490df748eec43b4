package org.mizizi.traceability;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.mizizi.ByHand;
import org.mizizi.traceability.Link.LinkId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends of links, links and answers as rows, at any age: written past the services, but not past the rules of the database. */
public class LinkFixtures {

    private final JdbcClient jdbc;
    private final ByHand byHand;
    private final Clock clock;

    public LinkFixtures(JdbcClient jdbc, ByHand byHand, Clock clock) {
        this.jdbc = jdbc;
        this.byHand = byHand;
        this.clock = clock;
    }

    public UUID input(UUID owner) {
        return end(NodeKind.INPUT, NodeStanding.PUBLIC, owner, true);
    }

    public UUID protectedInput(UUID owner) {
        return end(NodeKind.INPUT, NodeStanding.PUBLIC, owner, false);
    }

    public UUID priority(UUID convenor) {
        return end(NodeKind.PRIORITY, NodeStanding.PUBLIC, convenor, true);
    }

    public UUID goal(UUID convenor, UUID... ministries) {
        var goal = end(NodeKind.GOAL, NodeStanding.IN_FORCE, convenor, true);
        for (var ministry : ministries) {
            responsible(goal, ministry);
        }
        return goal;
    }

    public UUID plan(UUID agency) {
        return end(NodeKind.PLAN, NodeStanding.PUBLIC, agency, true);
    }

    public void responsible(UUID goal, UUID ministry) {
        byHand.write(jdbc.sql("insert into traceability.responsible (goal, organisation) values (?, ?)")
                .params(goal, ministry));
    }

    UUID end(NodeKind kind, NodeStanding standing, UUID owner, boolean shown) {
        var id = UUID.randomUUID();
        byHand.write(jdbc.sql("""
                        insert into traceability.node (id, kind, level, reference, owner, title, standing, owner_shown)
                        values (:id, :kind, :level, :reference, :owner, '{"source":"en","texts":{"en":"End"}}', :standing, :shown)
                        """)
                .param("id", id)
                .param("kind", kind.name())
                .param("level", kind.level())
                .param("reference", id.toString())
                .param("owner", owner)
                .param("standing", standing.name())
                .param("shown", shown));
        return id;
    }

    /** A claim of so many days ago, when both ends counted, whatever has become of them since. */
    public LinkId claim(UUID downstream, UUID upstream, UUID claimant, int days) {
        var id = LinkId.next();
        var standings = List.of(standing(downstream), standing(upstream));
        stand("PUBLIC", downstream);
        stand("PUBLIC", upstream);
        byHand.write(jdbc.sql("""
                        insert into traceability.link (id, version, downstream, downstream_level, upstream, upstream_level,
                            relation, evidence, state, claimed_by, claimed_for, claimed_at)
                        select :id, 0, d.id, d.level, u.id, u.level, 'ANSWERS', 'Page 1', 'CLAIMED', :claimant, :claimant, :at
                        from traceability.node d, traceability.node u where d.id = :downstream and u.id = :upstream
                        """)
                .param("id", id.value())
                .param("downstream", downstream)
                .param("upstream", upstream)
                .param("claimant", claimant)
                .param("at", ago(days)));
        stand(standings.getFirst(), downstream);
        stand(standings.getLast(), upstream);
        return id;
    }

    private String standing(UUID end) {
        return jdbc.sql("select standing from traceability.node where id = ?")
                .param(end)
                .query(String.class)
                .single();
    }

    private void stand(String standing, UUID end) {
        byHand.write(jdbc.sql("update traceability.node set standing = ? where id = ?")
                .params(standing, end));
    }

    public LinkId claim(UUID downstream, UUID upstream, UUID claimant) {
        return claim(downstream, upstream, claimant, 1);
    }

    public void answer(LinkId link, UUID organisation, LinkState said, int days) {
        byHand.write(jdbc.sql("""
                        insert into traceability.link_answer (id, link, organisation, person, said, words, words_language, given_at)
                        values (:id, :link, :organisation, :organisation, :said, 'In our words', 'en', :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("link", link.value())
                .param("organisation", organisation)
                .param("said", said.name())
                .param("at", ago(days)));
    }

    public void answer(LinkId link, UUID organisation, LinkState said) {
        answer(link, organisation, said, 1);
    }

    /** An end of the link changed so many days ago. */
    public void changed(LinkId link, int days) {
        byHand.write(jdbc.sql("update traceability.link set changed_at = ? where id = ?")
                .params(ago(days), link.value()));
    }

    void withdraw(LinkId link) {
        byHand.write(jdbc.sql("update traceability.link set state = 'WITHDRAWN' where id = ?")
                .param(link.value()));
    }

    /** How a claim stands so many days from now. */
    public LinkState state(LinkId link, int days) {
        return LinkState.valueOf(standing(link, "state", days));
    }

    public LinkState state(LinkId link) {
        return state(link, 0);
    }

    /** What counts of it in chains so many days from now; as its state where that is open. */
    public LinkState weighs(LinkId link, int days) {
        var weighs = standing(link, "weighs", days);
        return "OPEN".equals(weighs) ? state(link, days) : LinkState.valueOf(weighs);
    }

    private String standing(LinkId link, String column, int days) {
        return requireNonNull(jdbc.sql("select " + column + " from traceability.standing(:at) where link = :link")
                .param("at", ago(-days))
                .param("link", link.value())
                .query(String.class)
                .single());
    }

    /** Whether confirmed links lead from an end to what a named organisation other than these has said, at that time. */
    public boolean confirmedChain(UUID origin, boolean direct, int days, UUID... but) {
        return jdbc.sql("select traceability.confirmed_chain(:origin, :but, :direct, :at)")
                .param("origin", origin)
                .param("but", but)
                .param("direct", direct)
                .param("at", ago(-days))
                .query(Boolean.class)
                .single();
    }

    private OffsetDateTime ago(int days) {
        return now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }

    private Instant now() {
        return clock.instant();
    }
}
