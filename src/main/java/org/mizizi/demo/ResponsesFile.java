package org.mizizi.demo;

import java.util.List;
import org.mizizi.responses.Intention;

/** responses.yaml: what external agencies answered to the priorities. */
record ResponsesFile(List<ResponseEntry> responses) {

    record ResponseEntry(String round, String author, String language, int day, List<AnswerEntry> answers) {}

    record AnswerEntry(String priority, Intention intention, String reason) {}

    static ResponsesFile read() {
        return DemoFiles.read("responses", ResponsesFile.class);
    }
}
