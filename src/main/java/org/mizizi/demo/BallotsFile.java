package org.mizizi.demo;

import java.util.List;

/** ballots.yaml: weak orders; the first list is most important, what is in one list is tied. */
record BallotsFile(List<BallotEntry> ballots) {

    record BallotEntry(String round, String author, int day, List<List<String>> order) {}

    static BallotsFile read() {
        return DemoFiles.read("ballots", BallotsFile.class);
    }
}
