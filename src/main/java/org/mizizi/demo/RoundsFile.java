package org.mizizi.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mizizi.rounds.RoundPurpose;
import org.mizizi.rounds.RoundState;
import org.mizizi.rounds.WhyShort;
import org.mizizi.shared.LocalizedText;

/** rounds.yaml: the consultations and their days. */
record RoundsFile(List<RoundEntry> rounds) {

    record RoundEntry(
            String key,
            RoundPurpose purpose,
            RoundState state,
            Guests invites,
            int announced,
            int opens,
            int closes,
            @Nullable Integer answered,
            @Nullable Integer strategyVersion,
            @Nullable WhyShort shortened,
            LocalizedText title,
            LocalizedText description) {}

    /** Who is asked. */
    enum Guests {
        INTERNAL,
        EXTERNAL,
        ALL
    }

    static RoundsFile read() {
        return DemoFiles.read("rounds", RoundsFile.class);
    }
}
