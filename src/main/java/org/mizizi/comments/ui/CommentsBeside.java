package org.mizizi.comments.ui;

import java.util.Locale;
import java.util.Map;
import org.mizizi.comments.Comments;
import org.mizizi.look.Margin;
import org.mizizi.security.CurrentActor;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.StrategyId;
import org.springframework.stereotype.Component;

/** Beside each paragraph and goal of a strategy: the comments on it, and a place to write one. */
@Component
class CommentsBeside implements Margin<StrategyId, Anchor> {

    private final Comments comments;
    private final CommentReadings readings;
    private final CurrentActor currentActor;

    CommentsBeside(Comments comments, CommentReadings readings, CurrentActor currentActor) {
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
        var panel = new CommentPanel(comments, anchor, place, readings.in(locale), added);
        panel.show(comments.at(strategy, anchor));
        panel.invite(currentActor.get(), readings.languages(), comments.objection(strategy));
        return panel;
    }
}
