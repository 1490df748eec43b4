package org.mizizi;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.*;
import liquibase.*;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.*;
import org.junit.jupiter.api.Test;
import org.mizizi.comments.*;
import org.mizizi.plans.*;
import org.mizizi.priorities.*;
import org.mizizi.rankings.*;
import org.mizizi.responses.*;
import org.mizizi.rounds.*;
import org.mizizi.strategies.*;
import org.mizizi.shared.LocalizedText;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
@Import(PreparedCountry.class)
class ScratchUpgradeTests {
    @Autowired PreparedCountry prepared; @Autowired Environment env; @Autowired JdbcClient jdbc; @Autowired TestCountry country;
    @Autowired Rounds rounds; @Autowired Inputs inputs; @Autowired Ballots ballots; @Autowired Responses responses; @Autowired Comments comments;
    @Autowired Strategies strategies; @Autowired Plans plans; @Autowired Reviews reviews; @Autowired Register register; @Autowired PlansFixtures pf;
    UUID id(String n) { return UUID.fromString(prepared.of("{" + n + "}").replace("'", "")); }
    void step(String what, Runnable r) { try { r.run(); System.out.println("STEP ok " + what); } catch (Throwable t) { System.out.println("STEP FAILED " + what + ": " + t); } }
    @Test void upgrade() throws Exception {
        prepared.prepare();
        System.out.println("STEP guards before: " + jdbc.sql("select count(*) from pg_proc where proname = 'only_legal_moves'").query(Long.class).single());
        try (var c = DriverManager.getConnection(env.getProperty("spring.liquibase.url"), env.getProperty("spring.liquibase.user"), env.getProperty("spring.liquibase.password"));
             var l = new Liquibase("db/changelog/changelog.yaml", new DirectoryResourceAccessor(Path.of("target/plain/target/classes")), new JdbcConnection(c))) {
            l.update(new Contexts(), new LabelExpression());
        }
        System.out.println("STEP guards after: " + jdbc.sql("select count(*) from pg_proc where proname = 'only_legal_moves'").query(Long.class).single());
        var t = LocalizedText.of("en", "Because");
        step("resubmit", () -> country.as("salma", () -> inputs.resubmit(new InputId(id("returned")), PrioritiesFixtures.content("Better", Authorship.PROTECTED))));
        step("submit draft", () -> country.as("amadou", () -> inputs.submit(new InputId(id("draft")))));
        step("endorse", () -> country.as("hassan", () -> inputs.endorse(new InputId(id("input")))));
        step("answer", () -> country.as("nadia", () -> inputs.answer(List.of(new InputId(id("input")), new InputId(id("protected"))), new InputDisposition(InputOutcome.NOT_TAKEN_UP, t))));
        step("withdraw", () -> country.as("salma", () -> inputs.withdraw(new InputId(id("input")))));
        step("reword", () -> country.as("nadia", () -> register.reword(new PriorityId(id("priority")), PrioritiesFixtures.priority("New words"))));
        step("comment", () -> { var s = country.as("nadia", () -> strategies.find(new StrategyId(id("consulted")))); var a = jdbc.sql("select paragraph from comments.comment where id = ?").param(id("comment")).query(UUID.class).single(); country.as("erik", () -> comments.write(Anchor.of(new ParagraphId(a)), "en", "Also us")); });
        step("answer comments", () -> country.as("nadia", () -> jdbc.sql("select id from comments.comment where strategy = ?").param(id("consulted")).query(UUID.class).list().forEach(c -> comments.answer(new CommentId(c), CommentDisposition.of(CommentOutcome.NOT_TAKEN_UP, t)))));
        step("close comments", () -> country.as("nadia", () -> { rounds.close(new RoundId(id("commenting")), "So"); }));
        step("answered comments", () -> country.as("nadia", () -> { rounds.markAnswered(new RoundId(id("commenting"))); }));
        step("revise", () -> country.as("nadia", () -> { strategies.revise(new StrategyId(id("consulted"))); }));
        step("sign 1", () -> country.as("okello", () -> { strategies.sign(new StrategyId(id("revised"))); }));
        step("sign 2", () -> country.as("fatima", () -> { strategies.sign(new StrategyId(id("revised"))); }));
        step("consult draft", () -> country.as("nadia", () -> { strategies.consult(new StrategyId(id("drafted"))); }));
        step("decide", () -> { var p = plans.find(jdbc.sql("select reference from plans.plan where id = ?").param(id("plan")).query(String.class).single()); pf.decide("okello", p, PlanOutcome.APPROVED); });
        step("revise plan", () -> country.as("erik", () -> { plans.revise(new PlanId(id("plan"))); plans.submit(new PlanId(id("plan"))); }));
        step("endorse plan", () -> country.as("salma", () -> { reviews.endorse(new PlanId(id("unconfirmed")), 1); }));
        step("announce", () -> country.as("nadia", () -> { rounds.announce(new RoundId(id("rankingPlanned"))); rounds.announce(new RoundId(id("respondingPlanned"))); rounds.takeBack(new RoundId(id("respondingPlanned"))); rounds.discard(new RoundId(id("respondingPlanned"))); }));
        step("cast", () -> country.as("hassan", () -> { var r = rounds.find(new RoundId(id("ranking"))); var as = ballots.alternatives(r.id()); ballots.cast(r.id(), Places.of(List.of(new Places.Place(as.get(0).priority(), 1)))); }));
        step("close ranking", () -> country.as("nadia", () -> { rounds.close(new RoundId(id("ranking")), "So"); }));
        step("close responding", () -> country.as("nadia", () -> { rounds.close(new RoundId(id("responding")), "So"); rounds.markAnswered(new RoundId(id("responding"))); }));
        step("withdraw plan", () -> country.as("erik", () -> { var p = plans.find(jdbc.sql("select reference from plans.plan where id = ?").param(id("submitted")).query(String.class).single()); plans.withdraw(p.id(), p.seen()); }));
    }
}
