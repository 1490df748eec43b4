package org.mizizi.strategies;

import java.util.List;
import org.mizizi.actors.Organisations;
import org.mizizi.country.Countries;
import org.mizizi.security.Actor;
import org.mizizi.security.Right;
import org.mizizi.security.Waiting;
import org.mizizi.security.WaitingListing;
import org.mizizi.security.WaitingWork;
import org.mizizi.shared.Paths;
import org.springframework.stereotype.Component;

/** Who is waited for on the strategy: the convenor to revise, the approvers to sign, writers of unfinished sections. */
@Component
class StrategyWork implements WaitingWork {

    private record Version(int number) {}

    private record Unfinished(int number, SectionKind kind) {}

    /** A version to whose revision nothing objects, as {@link Strategies#reviseObjections} has it. */
    private static String toRevise(String lent) {
        return """
            select s.number from strategies.strategy s
            where s.state = 'IN_CONSULTATION' and cast(:thereAreMinistries as boolean)
              and exists (select from rounds.calendar r where r.subject = s.id and r.purpose = 'COMMENT')
              and not exists (select from rounds.calendar r
                              where r.subject = s.id and r.purpose = 'COMMENT'
                                and rounds.phase(r.state, r.opens_at, r.closes_at, :now) not in ('CLOSED', 'ANSWERED'))
              and exists (select from (%1$s) h where h.strategy = s.id and h.side = 'INTERNAL')
              and not exists (select from (%1$s) h where h.strategy = s.id and h.outcome is null)
            """.formatted(lent);
    }

    private static final WaitingListing<Version> TO_SIGN = new WaitingListing<>(
            Right.SIGN_STRATEGY,
            Version.class,
            WorkRows.UNSIGNED,
            "number",
            version -> waiting("sign", "sign", version.number(), Paths.strategy(version.number())));

    /** Sections of drafts without a paragraph, or with one that lacks an official language. */
    private static final WaitingListing<Unfinished> TO_WRITE = new WaitingListing<>(
            Right.EDIT_STRATEGY,
            Unfinished.class,
            """
            select s.number, c.kind
            from strategies.strategy s join strategies.section c on c.strategy = s.id
            where s.state = 'DRAFT' and c.ministry = :own
              and (not exists (select from strategies.paragraph p where p.section = c.id)
                   or exists (select from strategies.paragraph p
                              cross join unnest(cast(:languages as text[])) as l (language)
                              where p.section = c.id and coalesce(p.text -> 'texts' ->> l.language, '') = ''))
            """,
            "number, strategies.section_number(kind)",
            section -> waiting(
                    "write." + section.kind(), "write", section.number(), Paths.draftStrategy(section.number())));

    private final List<WaitingListing<?>> listings;

    StrategyWork(Hearings hearings, Organisations organisations, Countries countries) {
        var toRevise = new WaitingListing<>(
                        Right.CONVENE,
                        Version.class,
                        toRevise(hearings.heard()),
                        "number desc",
                        version -> waiting("revise", "revise", version.number(), Paths.strategy(version.number()))
                                .forAnybody())
                .with(
                        "thereAreMinistries",
                        () -> organisations.directory().stream().anyMatch(Strategies::isAskedToSign));
        this.listings = List.of(
                toRevise,
                TO_SIGN,
                TO_WRITE.with("languages", () -> countries.country().languages().toArray(String[]::new)));
    }

    @Override
    public List<WaitingListing<?>> listingsFor(Actor actor) {
        return listings;
    }

    private static Waiting waiting(String what, String verb, int number, String path) {
        return new Waiting("strategies.waiting." + what, List.of(number), "", path, null, "strategies.verb." + verb);
    }
}
