package org.mizizi.plans;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.shared.Rule;

/** What holds of the replies in a version: each is to a question that was asked of the version before, and to each there is one. */
final class ReplyRules {

    /** The replies of a version, and the decision by which the version before was returned, if it was. */
    record Replying(List<Reply> replies, @Nullable Decision returned) {

        private boolean wereAsked() {
            return returned == null ? replies.isEmpty() : replies.stream().allMatch(returned::asked);
        }

        private boolean areOneEach() {
            return replies.stream().mapToInt(Reply::question).distinct().count() == replies.size();
        }
    }

    static final List<Rule<Replying>> ALL = List.of(
            Rule.of("plan.not-asked", Replying::wereAsked), Rule.of("plan.replied-twice", Replying::areOneEach));

    private ReplyRules() {}
}
