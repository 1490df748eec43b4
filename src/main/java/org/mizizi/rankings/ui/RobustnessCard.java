package org.mizizi.rankings.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.mizizi.look.Card;
import org.mizizi.look.Chip;
import org.mizizi.look.Numbers;
import org.mizizi.look.Words;
import org.mizizi.rankings.Agreement;
import org.mizizi.rankings.DividedPair;
import org.mizizi.rankings.Result;

/** How firm the ranking is: whether another method agrees, how much the ballots agree, and where they contradict each other. */
final class RobustnessCard extends Composite<Card> {

    private final Result.Ranking ranking;
    private final Locale locale;

    RobustnessCard(Result.Ranking ranking, Locale locale) {
        this.ranking = ranking;
        this.locale = locale;
    }

    @Override
    protected Card initContent() {
        var agreements = new UnorderedList();
        ranking.agreements().forEach(agreement -> agreements.add(new ListItem(told(agreement))));
        var divided = new UnorderedList();
        ranking.divided().forEach(pair -> divided.add(told(pair)));
        var card = new Card(
                new H3(getTranslation("rankings.result.methods")),
                agreements,
                new H3(getTranslation("rankings.result.consensus")),
                concordance(),
                new H3(getTranslation("rankings.result.divided")),
                ranking.divided().isEmpty() ? new Paragraph(getTranslation("rankings.result.not-divided")) : divided);
        card.setHeading(getTranslation("rankings.result.robustness"));
        return card;
    }

    private String told(Agreement agreement) {
        return getTranslation(
                agreement.same() ? "rankings.result.methods-agree" : "rankings.result.methods-differ",
                agreement.first());
    }

    private Paragraph concordance() {
        return new Paragraph(
                ranking.concordance().isPresent()
                        ? getTranslation(
                                "rankings.result.kendall",
                                new Numbers(locale)
                                        .decimal(ranking.concordance().getAsDouble(), 2))
                        : getTranslation("rankings.result.no-information"));
    }

    private ListItem told(DividedPair pair) {
        return new ListItem(
                Words.of(pair.one().title(), locale),
                new Text(" "),
                votes(pair.votesForOne()),
                new Text(" – "),
                Words.of(pair.other().title(), locale),
                new Text(" "),
                votes(pair.votesForOther()));
    }

    private Chip votes(int ballots) {
        return Chip.of(getTranslation("rankings.result.ballot-count", ballots), Chip.Tone.PLAIN);
    }
}
