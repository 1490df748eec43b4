package org.mizizi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.mizizi.shared.NotFoundException;
import org.mizizi.shared.RefusedException;
import org.mizizi.strategies.Anchor;
import org.springframework.dao.OptimisticLockingFailureException;

/** Eight people, each of whom does at random what their role does, now on this node and now on that. */
record EightPeople(TestCountry country, List<Work> nodes, List<Anchor> anchors, long seed) {

    static final List<String> NAMES =
            List.of("nadia", "salma", "amadou", "hassan", "maryam", "erik", "grace", "okello");

    /** What one person got done, and what they were shown that was neither a refusal nor "somebody was faster". */
    record Day(String person, int done, int refused, List<Throwable> faults) {}

    /** One act of one person on one node. */
    private interface Act {
        void on(Work node, RandomGenerator chance);
    }

    private Map<String, List<Act>> acts() {
        var people = List.<Act>of(
                Work::say,
                Work::endorse,
                Work::rank,
                Work::answerQuestion,
                Work::endorsePlan,
                (node, chance) -> node.comment(chance, anchors));
        return Map.of(
                "nadia",
                List.of(
                        (node, chance) -> node.planAndAnnounce(chance, country.internal(), country.external()),
                        (node, _) -> node.openOrClose(),
                        Work::group,
                        Work::answerInput,
                        Work::answerComment),
                "salma",
                people,
                "amadou",
                people,
                "hassan",
                people,
                "maryam",
                people,
                "erik",
                List.of(Work::respond, Work::writePlan, Work::takeBackAndSendAgain),
                "grace",
                List.of(Work::takeIntoReview, Work::say, Work::rank),
                "okello",
                List.of(Work::decide, Work::rank));
    }

    Day work(String name, Instant until) {
        var chance = RandomGeneratorFactory.getDefault().create(seed + NAMES.indexOf(name));
        var mine = acts().getOrDefault(name, List.of());
        var faults = new ArrayList<Throwable>();
        var done = 0;
        var refused = 0;
        while (Instant.now().isBefore(until)) {
            var act = mine.get(chance.nextInt(mine.size()));
            var node = nodes.get(chance.nextInt(nodes.size()));
            try {
                country.as(name, () -> act.on(node, chance));
                done++;
            } catch (RefusedException | NotFoundException | OptimisticLockingFailureException _) {
                refused++;
            } catch (RuntimeException fault) {
                faults.add(fault);
            }
        }
        return new Day(name, done, refused, faults);
    }
}
