package org.mizizi.rankings.tally;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A tally as the JSON that a machine compares; what is absent is null, never left out. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record TallyJson(
        @JsonProperty("alternatives") List<String> alternatives,
        @JsonProperty("pairwise") List<List<Integer>> pairwise,
        @JsonProperty("schulze") List<List<Integer>> schulze,
        @JsonProperty("borda_times_2") List<Long> bordaTimes2,
        @JsonProperty("kendall_w") @Nullable Double kendallW,
        @JsonProperty("condorcet_winner") @Nullable Integer condorcetWinner,
        @JsonProperty("smith_set") List<Integer> smithSet) {

    /** The same for several files; pooled and equal weight are tiers. */
    record Several(
            @JsonProperty("constituencies") List<TallyJson> constituencies,
            @JsonProperty("pooled") List<List<Integer>> pooled,
            @JsonProperty("equal_weight") List<List<Integer>> equalWeight) {}

    static String text(Tally tally) {
        return write(of(tally));
    }

    static String text(Constituencies all) {
        return write(new Several(
                all.constituencies().stream().map(TallyJson::of).toList(),
                all.pooled().schulze().tiers(),
                all.equalWeight().schulze().tiers()));
    }

    private static TallyJson of(Tally tally) {
        var kendallW = tally.kendallW();
        var condorcetWinner = tally.condorcetWinner();
        return new TallyJson(
                tally.profile().alternatives(),
                tally.pairwise().rows(),
                tally.schulze().tiers(),
                tally.bordaTimes2(),
                kendallW.isPresent() ? kendallW.getAsDouble() : null,
                condorcetWinner.isPresent() ? condorcetWinner.getAsInt() : null,
                tally.smithSet());
    }

    private static String write(Object json) {
        return JsonMapper.shared().writeValueAsString(json) + "\n";
    }
}
