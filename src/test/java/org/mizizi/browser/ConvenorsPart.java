package org.mizizi.browser;

import java.util.regex.Pattern;

/** The convenor's work on a round: plan it, announce it, open it, close it, mark it as answered. */
final class ConvenorsPart {

    private static final Pattern ROUND = Pattern.compile("RND-\\d+");

    private final Hands hands;

    ConvenorsPart(Person convenor) {
        this.hands = new Hands(convenor);
    }

    /** Plans a round that may be opened at once; answers its reference. */
    String plans(String purpose, Said title, Said description) {
        begins(purpose, title, description);
        opensAtOnce();
        return keeps(purpose);
    }

    /** Plans and announces a round for the days that the form proposes: it opens in a week. */
    String announcesForNextWeek(String purpose, Said title, Said description) {
        begins(purpose, title, description);
        var round = keeps(purpose);
        hands.pressesAndConfirms("rounds.verb.announce").isTold("rounds.done.ANNOUNCED", round);
        return round;
    }

    String plansOn(String draft, String purpose, Said title, Said description) {
        begins(purpose, title, description);
        opensAtOnce();
        hands.selects("rounds.form.subject", draft);
        return keeps(purpose);
    }

    private void begins(String purpose, Said title, Said description) {
        hands.opens("/workspace/rounds")
                .follows("rounds.new")
                .sees("story-round-new-" + purpose)
                .chooses("rounds.RoundPurpose." + purpose)
                .writes("rounds.form.title", title)
                .writes("rounds.form.description", description);
    }

    private void opensAtOnce() {
        hands.choosesDay("rounds.first-day", "ArrowUp", 2);
    }

    private String keeps(String purpose) {
        hands.sees("story-round-ready-" + purpose).presses("rounds.keep");
        hands.person().page().waitForURL(Pattern.compile(".*/rounds/RND-\\d+$"));
        var address = ROUND.matcher(hands.person().page().url());
        if (!address.find()) {
            throw new AssertionError("No round at " + hands.person().page().url());
        }
        hands.isTold("rounds.done.PLANNED", address.group());
        return address.group();
    }

    void announcesAndOpens(String round) {
        hands.sees("story-round-planned")
                .pressesAndConfirms("rounds.verb.announce")
                .isTold("rounds.done.ANNOUNCED", round);
        var open = hands.person().reads("rounds.step.OPEN");
        hands.person().page().waitForCondition(() -> {
            hands.opens("/workspace/rounds/" + round);
            return hands.person().page().content().contains(open);
        });
        hands.sees("story-round-open");
    }

    void closesEarly(String round, String reason) {
        hands.opens("/workspace/rounds/" + round)
                .presses("rounds.verb.close")
                .isTold("refusal.round.early-needs-reason")
                .writes("rounds.early-reason", reason)
                .pressesAndConfirms("rounds.verb.close")
                .isTold("rounds.done.CLOSED", round)
                .finds(reason)
                .sees("story-round-closed");
    }

    /** What is owed stands on the home page, and leads to the desk. */
    void isReminded(String round, int open) {
        hands.opens("/workspace/")
                .findsText("priorities.waiting.answer", open)
                .sees("story-home-convenor")
                .follows("home.verb-for", hands.person().reads("priorities.verb.answer"), round);
        hands.person().page().waitForURL(Pattern.compile(".*/rounds/" + round + "/grouping$"));
    }

    void cannotMarkAnswered(String round, int open) {
        hands.opens("/workspace/rounds/" + round)
                .cannotPress("rounds.verb.answer")
                .findsText("refusal.round.unanswered", open)
                .sees("story-round-unanswered");
    }

    void marksAnswered(String round) {
        hands.opens("/workspace/rounds/" + round)
                .pressesAndConfirms("rounds.verb.answer")
                .isTold("rounds.done.ANSWERED", round)
                .sees("story-round-answered");
    }
}
