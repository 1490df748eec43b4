package org.mizizi.comments.ui;

import java.util.HashMap;
import java.util.Map;
import org.mizizi.shared.LocalizedText;
import org.mizizi.strategies.Anchor;
import org.mizizi.strategies.StrategyText;

/** The text as it stands at each place that can be commented on. */
final class PassageTexts {

    private PassageTexts() {}

    static Map<Anchor, LocalizedText> of(StrategyText text) {
        var texts = new HashMap<Anchor, LocalizedText>();
        text.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .forEach(paragraph -> texts.put(Anchor.of(paragraph.id()), paragraph.text()));
        text.goals()
                .forEach(goal ->
                        texts.put(Anchor.of(goal.goal().id()), goal.goal().description()));
        return texts;
    }
}
