package org.mizizi.comments.ui;

import java.util.Locale;
import java.util.Map;
import org.mizizi.comments.Comments;
import org.mizizi.look.Margin;
import org.mizizi.look.Readings;
import org.mizizi.security.CurrentActor;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.stereotype.Component;

/** Beside each paragraph and goal of a strategy: the comments on it, and a place to write one. */
@Component
class CommentsBeside implements Margin<StrategyId, Anchor> {

    private final Comments comments;
    private final Readings readings;
    private final CurrentActor currentActor;

    CommentsBeside(Comments comments, Readings readings, CurrentActor currentActor) {
        this.comments = comments;
        this.readings = readings;
        this.currentActor = currentActor;
    }

    @Override
    public Map<Anchor, Long> counts(StrategyId strategy) {
        return comments.counts(strategy);
    }

    @Override
    public CommentPanel beside(StrategyId strategy, Anchor anchor, String place, Locale locale, Runnable added) {
        var reading = readings.in(locale);
        var panel = new CommentPanel(comments, anchor, place, reading, added);
        panel.show(comments.at(strategy, anchor), comments.toBeTakenBack(strategy));
        panel.invite(currentActor.get(), comments.objection(strategy));
        return panel;
    }
}
