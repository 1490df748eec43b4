package org.mizizi.rankings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.mizizi.country.Countries;
import org.mizizi.look.EmptyState;
import org.mizizi.look.Moments;
import org.mizizi.look.Page;
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
class ResultView extends Page implements BeforeEnterObserver {

    private final Results results;
    private final Rounds rounds;
    private final Countries countries;

    private String reference = "";

    ResultView(Results results, Rounds rounds, Countries countries) {
        this.results = results;
        this.rounds = rounds;
        this.countries = countries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reference = event.getRouteParameters().get("ref").orElse("");
        if (rounds.find(reference).purpose() != RoundPurpose.RANK) {
            throw new NotFoundException(reference);
        }
        if (isAttached()) {
            show(event.getUI().getLocale());
        }
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        show(event.getLocale());
    }

    private void show(Locale locale) {
        var round = rounds.find(reference);
        body().removeAll();
        body().add(new Paragraph(
                new Anchor(Paths.round(reference), getTranslation("rankings.round") + " "),
                new ReferenceCode(reference)));
        if (Results.objection(round).isPresent()) {
            showNothingYet(round, locale);
            return;
        }
        switch (results.of(round.id())) {
            case Result.TooFew few -> showTooFew(round, few, locale);
            case Result.Ranking ranking -> showRanking(round, ranking, locale);
        }
    }

    private void showNothingYet(Round round, Locale locale) {
        var moments = new Moments(locale, countries.country().zone());
        name(title(round, locale), getTranslation("rankings.closes-on", moments.dateTime(round.closesAt())));
        body().add(new EmptyState(getTranslation("refusal.result.hidden")));
    }

    private void showTooFew(Round round, Result.TooFew few, Locale locale) {
        name(title(round, locale), getTranslation("rankings.result.turnout", few.ballots(), few.invited()));
        body().add(new EmptyState(getTranslation("rankings.result.too-few", Result.FEWEST_BALLOTS)));
    }

    private void showRanking(Round round, Result.Ranking ranking, Locale locale) {
        name(title(round, locale), getTranslation("rankings.result.turnout", ranking.ballots(), ranking.invited()));
        body().add(
                        new StandingsCard(ranking, locale),
                        new RobustnessCard(ranking, locale),
                        new MatrixCard(ranking, locale),
                        new RecomputeCard(results.published(round.id())));
    }

    private String title(Round round, Locale locale) {
        return getTranslation("rankings.result.title", round.title().in(locale).text());
    }
}
