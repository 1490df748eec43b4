package org.mizizi.rankings.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mizizi.rankings.tally.PublishedRankings.integers;
import static org.mizizi.rankings.tally.PublishedRankings.profile;
import static org.mizizi.rankings.tally.PublishedRankings.tiers;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class PublishedRankingsTests {

    @Test
    void everyPublishedSetHasAResultToCompareWith() throws IOException {
        try (var sets = Files.list(PublishedRankings.folder().resolve("sets"))) {
            assertThat(sets.map(set -> set.getFileName().toString()))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(PublishedRankings.results().stream()
                            .map(result -> result.get("file").asString())
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("org.mizizi.rankings.tally.PublishedRankings#results")
    void everyPublishedNumberIsReproduced(JsonNode expected) {
        var profile = profile(expected.get("file").asString());
        var tally = Tally.of(profile);

        assertThat(profile.alternatives())
                .isEqualTo(expected.get("alternatives")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(profile.ballotCount()).isEqualTo(expected.get("n_voters").asInt());
        assertThat(profile.ballots()).hasSize(expected.get("n_unique_ballots").asInt());
        assertThat(tally.pairwise().rows()).isEqualTo(tiers(expected.get("pairwise")));
        assertThat(tally.schulze().tiers()).isEqualTo(tiers(expected.at("/schulze_wv_lex/ranking")));
        assertThat(tally.bordaTimes2())
                .isEqualTo(expected.at("/borda_avg/scores_times_2")
                        .valueStream()
                        .map(JsonNode::asLong)
                        .toList());
        assertThat(tally.smithSet()).isEqualTo(integers(expected.get("smith_set")));
        sameWinner(tally, expected.get("condorcet_winner"));
        sameAgreement(tally, expected.at("/kendall_w/W"));
    }

    @ParameterizedTest
    @MethodSource("org.mizizi.rankings.tally.PublishedRankings#results")
    void aPublishedFileIsReadBackAsTheSameProfile(JsonNode expected) {
        var profile = profile(expected.get("file").asString());

        assertThat(PrefLibTests.read(PrefLib.write(profile, "again", "Again")).ballots())
                .containsExactlyInAnyOrderElementsOf(profile.ballots());
    }

    @ParameterizedTest
    @MethodSource("org.mizizi.rankings.tally.PublishedRankings#constituencies")
    void constituenciesAreReproducedPooledAndWithEqualWeight(JsonNode expected) {
        var profiles = expected.get("files")
                .valueStream()
                .map(file -> profile(file.asString()))
                .toList();
        var all = Constituencies.of(profiles);

        var own = expected.get("per_constituency_schulze_wv");
        var agreement = expected.get("kendall_w_within");
        for (var i = 0; i < profiles.size(); i++) {
            assertThat(all.constituencies().get(i).schulze().tiers()).isEqualTo(tiers(own.get(i)));
            sameAgreement(all.constituencies().get(i), agreement.get(i));
        }
        assertThat(all.pooled().schulze().tiers()).isEqualTo(tiers(expected.get("pooled_schulze_wv")));
        assertThat(all.equalWeight().schulze().tiers()).isEqualTo(tiers(expected.get("equal_weight_schulze_wv")));
        assertThat(all.equalWeight().scale())
                .isEqualTo(BigInteger.valueOf(expected.get("equal_weight_scale").asLong()));
        assertThat(all.equalWeight().pairwise().stream()
                        .map(row -> row.stream().map(BigInteger::intValueExact).toList())
                        .toList())
                .isEqualTo(tiers(expected.get("equal_weight_pairwise_scaled")));
    }

    @ParameterizedTest
    @MethodSource("org.mizizi.rankings.tally.PublishedRankings#constituencies")
    void theResultsOfConstituenciesCanBeBallotsThemselves(JsonNode expected) {
        var profiles = expected.get("files")
                .valueStream()
                .map(file -> profile(file.asString()))
                .toList();
        var results = profiles.stream().map(Tally::of).map(Tally::schulze).toList();
        var twoStage = Tally.of(Profile.of(profiles.getFirst().alternatives(), results));

        assertThat(twoStage.schulze().tiers())
                .isEqualTo(tiers(expected.get("two_stage_one_ballot_per_constituency_schulze_wv")));
        sameAgreement(twoStage, expected.get("kendall_w_between"));
        assertThat(IntStream.rangeClosed(1, profiles.getFirst().alternatives().size())
                        .map(alternative -> results.stream()
                                .mapToInt(order -> order.tierOf(alternative).orElseThrow())
                                .max()
                                .orElseThrow())
                        .boxed()
                        .toList())
                .isEqualTo(integers(expected.get("worst_level")));
    }

    private static void sameWinner(Tally tally, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(tally.condorcetWinner()).isEmpty();
        } else {
            assertThat(tally.condorcetWinner()).hasValue(expected.asInt());
        }
    }

    private static void sameAgreement(Tally tally, JsonNode expected) {
        if (expected.isNull() || expected.isMissingNode()) {
            assertThat(tally.kendallW()).isEmpty();
        } else {
            assertThat(tally.kendallW().orElseThrow()).isCloseTo(expected.asDouble(), within(1e-14));
        }
    }
}
