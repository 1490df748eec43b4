package org.mizizi.rankings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mizizi.look.Address;
import org.mizizi.look.EmptyState;
import org.mizizi.look.PageOf;
import org.mizizi.look.Reading;
import org.mizizi.look.Readings;
import org.mizizi.look.ReferenceCode;
import org.mizizi.rankings.Result;
import org.mizizi.rankings.Results;
import org.mizizi.rounds.Round;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.Rounds;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;

/** What the ballots of a closed round say together, how firmly, and how to check it; before closing, that nobody knows yet. */
@Route("rounds/:ref/result")
@PermitAll
class ResultView extends PageOf<Round> {

    private final Results results;
    private final Rounds rounds;

    ResultView(Results results, Rounds rounds, Readings readings) {
        super(readings);
        this.results = results;
        this.rounds = rounds;
    }

    @Override
    protected Round find(Address where) {
        var round = rounds.find(where.named("ref"));
        if (round.purpose() != RoundPurpose.RANK) {
            throw new NotFoundException(round.reference());
        }
        return round;
    }

    @Override
    protected void draw(Round round, Reading reader) {
        body().add(new Paragraph(
                new Anchor(Paths.round(round.reference()), getTranslation("rankings.round")),
                new Span(" "),
                new ReferenceCode(round.reference())));
        if (Results.objection(round).isPresent()) {
            showNothingYet(round, reader);
            return;
        }
        switch (results.of(round.id())) {
            case Result.TooFew few -> showTooFew(round, few, reader);
            case Result.Ranking ranking -> showRanking(round, ranking, reader);
        }
    }

    private void showNothingYet(Round round, Reading reader) {
        name(
                title(round, reader),
                List.of(reader.wording(round.title())),
                getTranslation("rankings.closes-on", reader.deadline(round.closesAt())));
        body().add(new EmptyState(getTranslation("refusal.result.hidden")));
    }

    private void showTooFew(Round round, Result.TooFew few, Reading reader) {
        name(
                title(round, reader),
                List.of(reader.wording(round.title())),
                getTranslation("rankings.result.turnout", few.ballots(), few.invited()));
        body().add(new EmptyState(getTranslation("rankings.result.too-few", few.asked())));
    }

    private void showRanking(Round round, Result.Ranking ranking, Reading reader) {
        name(
                title(round, reader),
                List.of(reader.wording(round.title())),
                getTranslation("rankings.result.turnout", ranking.ballots(), ranking.invited()));
        body().add(new StandingsCard(ranking, reader.locale()));
        ranking.contested()
                .map(without -> new ContestedCard(without, reader.locale()))
                .ifPresent(body()::add);
        body().add(
                        new RobustnessCard(ranking, reader.locale()),
                        new MatrixCard(ranking, reader.locale()),
                        new RecomputeCard(results.published(round.id())));
    }

    private String title(Round round, Reading reader) {
        return getTranslation("rankings.result.title", reader.text(round.title()));
    }
}
