package org.mizizi.strategies;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mizizi.rounds.CommentSubject;
import org.mizizi.rounds.CommentSubjects;
import org.mizizi.shared.LocalizedText;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.Paths;
import org.mizizi.strategies.Strategy.StrategyId;
import org.springframework.stereotype.Component;

/** The versions in consultation, as what a COMMENT round can be about. */
@Component
class DraftsToCommentOn implements CommentSubjects {

    private final Strategies strategies;

    DraftsToCommentOn(Strategies strategies) {
        this.strategies = strategies;
    }

    @Override
    public List<CommentSubject> open() {
        return strategies.all().stream()
                .filter(version -> version.state() == StrategyState.IN_CONSULTATION)
                .map(version -> subject(version.id(), version.title(), version.number()))
                .toList();
    }

    @Override
    public Optional<CommentSubject> find(UUID id) {
        try {
            var version = strategies.find(new StrategyId(id));
            return Optional.of(subject(version.id(), version.title(), version.number()));
        } catch (NotFoundException _) {
            return Optional.empty();
        }
    }

    private static CommentSubject subject(StrategyId id, LocalizedText title, int number) {
        return new CommentSubject(id.value(), title, Paths.strategy(number));
    }
}
