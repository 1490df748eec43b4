package org.mizizi.priorities.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.mizizi.look.LongList;
import org.mizizi.priorities.InputRow;
import org.mizizi.priorities.InputSearch;
import org.mizizi.priorities.InputSearch.Answered;
import org.mizizi.rounds.Round.RoundId;
import org.mizizi.shared.Asked;
import org.mizizi.shared.Paths;

/** What the address of a list of inputs can ask for. */
final class AskedInputs {

    static final String ANSWERED = "answered";

    /** The reader's own of which something came. */
    static final String CAME_OF = Paths.myInputs() + "?" + ANSWERED + "=" + Answered.CAME_OF;

    private AskedInputs() {}

    static InputSearch of(Asked asked, @Nullable RoundId round) {
        var answered = asked.one(ANSWERED, Answered.class);
        return new InputSearch(
                asked.words(),
                asked.code("dimension"),
                round,
                answered == null ? Answered.ANY : answered,
                asked.sort(InputSearch.Sort.NEWEST));
    }

    static LongList<InputRow> offer(LongList<InputRow> list, Component view) {
        var answered = new LinkedHashMap<String, String>();
        answered.put(Answered.WAITING.name(), view.getTranslation("priorities.answered.WAITING"));
        answered.put(Answered.ANSWERED.name(), view.getTranslation("priorities.answered.ANSWERED"));
        answered.put(Answered.CAME_OF.name(), view.getTranslation("priorities.answered.CAME_OF"));
        return list.searched(view.getTranslation("priorities.search"))
                .choice(
                        ANSWERED,
                        view.getTranslation("priorities.answered"),
                        view.getTranslation("priorities.all"),
                        answered)
                .sorted(InputSearch.Sort.class, sort -> view.getTranslation("state.Sort." + sort));
    }
}
