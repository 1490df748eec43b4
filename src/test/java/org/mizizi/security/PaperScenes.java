package org.mizizi.security;

import static org.mizizi.security.Scenes.with;

import java.util.Locale;
import org.mizizi.collection.FromPaper;
import org.mizizi.collection.PaperFixtures;
import org.mizizi.priorities.PrioritiesFixtures;

/** Inputs are collected on paper, and handed in as a table. */
record PaperScenes(PaperFixtures paper, PrioritiesFixtures priorities) {

    void set(Scenes scenes) {
        scenes.anybodys(
                        "PaperCollection.forms",
                        _ -> with(priorities.openRound().id(), Locale.ENGLISH, 2))
                .anybodys(
                        "PaperCollection.vocabulary",
                        _ -> with(priorities.openRound().id(), Locale.ENGLISH))
                .anybodys(
                        "PaperCollection.preview",
                        _ -> with(priorities.openRound().id(), table()))
                .anybodys(
                        "PaperCollection.take", _ -> with(priorities.openRound().id(), table()))
                .hidden("PaperCollection.takeBack", who -> with(paper.tableOf(who, priorities.openRound())));
    }

    private static String table() {
        return FromPaper.table(FromPaper.form(FromPaper.code()));
    }
}
